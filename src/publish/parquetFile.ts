// A Parquet file is groups of rows, each a stretch of bytes, and a foot that says where these stand. A group is written by itself and
// then put at its place, so that one which stands in an earlier file with the same key is taken as it is.

import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { EarlierPiece, Piece } from './pieces.ts';

/** A Decimal is a whole number of millionths, which Parquet stores as it is. */
const DECIMAL = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 6 } as const;
const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  decimal: DECIMAL,
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const satisfies Readonly<Record<string, Partial<SchemaElement>>>;

export type ParquetType = keyof typeof TYPES;

/** What a column is called, and what stands in it. */
export interface ParquetHead {
  readonly name: string;
  readonly type: ParquetType;
}

/** The cells of a column from top to bottom: null where one is empty, decimals as whole millionths, dates as days from 1970. */
export type ParquetCells = (string | boolean | bigint | number | null)[];

/** Rows that stand together. */
export interface ParquetGroup {
  /** That of all that they are made of; absent where it is not known. */
  readonly key?: string | undefined;
  /** Column by column, in the order of the heads. */
  readonly columns: () => readonly ParquetCells[];
}

/** A file with statistics of each column of each group, and where its groups stand. */
export interface ParquetFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pieces: readonly Piece[];
}

/** Above so many a group is written as several. */
const MOST_ROWS = 100_000;

/** In front of the first group. */
const SIGN_BYTES = 4;

/** Groups as a Parquet file; the notes are metadata of the file. */
export function parquetFile(
  heads: readonly ParquetHead[],
  groups: readonly ParquetGroup[],
  notes: Readonly<Record<string, string>>,
  earlier: ReadonlyMap<string, EarlierPiece> = new Map(),
): ParquetFile {
  const file = newFile(heads, notes);
  const pieces: Piece[] = [];
  for (const { key, columns } of groups) {
    const kept = key === undefined ? undefined : standing(earlier.get(key));
    const { bytes, description } = kept ?? written(heads, columns());
    const at = file.writer.offset;
    file.writer.appendBytes(bytes);
    describe(file, description, at - SIGN_BYTES);
    if (key !== undefined) pieces.push({ key, at, length: bytes.length, facts: { description } });
  }
  file.finish();
  return { bytes: new Uint8Array(file.writer.getBuffer() as ArrayBuffer), pieces };
}

function newFile(
  heads: readonly ParquetHead[],
  notes: Readonly<Record<string, string>>,
): ParquetWriter {
  const elements = heads.map(
    ({ name, type }): SchemaElement => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' }),
  );
  return new ParquetWriter({
    writer: new ByteWriter(),
    schema: [{ name: 'root', num_children: heads.length }, ...elements],
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'jijing',
  });
}

/** A group as it stands behind the sign of a file, and what the foot of that file says of it. */
interface WrittenGroup {
  readonly bytes: Uint8Array;
  readonly description: string;
}

/** As many groups as the writer made of it, each with its columns, and of these what it notes beside them. */
interface Description {
  readonly groups: ParquetWriter['row_groups'];
  readonly indexes: ParquetWriter['pendingIndexes'];
}

function standing(piece: EarlierPiece | undefined): WrittenGroup | undefined {
  if (piece?.facts === undefined || !('description' in piece.facts)) return undefined;
  return { bytes: piece.bytes, description: piece.facts.description };
}

function written(heads: readonly ParquetHead[], columns: readonly ParquetCells[]): WrittenGroup {
  const alone = newFile(heads, {});
  const columnData = heads.map(({ name }, index) => ({ name, data: columns[index] ?? [] }));
  alone.write({ columnData, rowGroupSize: MOST_ROWS });
  const { row_groups: groups, pendingIndexes } = alone;
  const indexes = pendingIndexes.map(({ offsetIndex }) => ({ offsetIndex }));
  return {
    bytes: alone.writer.getBytes().subarray(SIGN_BYTES),
    description: JSON.stringify({ groups, indexes }, (_, part) =>
      typeof part === 'bigint' ? { bigint: String(part) } : part,
    ),
  };
}

/** What a description calls places in the file. */
const PLACES = new Set(['file_offset', 'data_page_offset', 'dictionary_page_offset', 'offset']);

/** Notes in a file what stands in it now, so many bytes behind where it was written. */
function describe(file: ParquetWriter, description: string, further: number): void {
  const { groups, indexes }: Description = JSON.parse(description, (name, part) => {
    if (typeof part?.bigint !== 'string') return part;
    const number = BigInt(part.bigint);
    return PLACES.has(name) ? number + BigInt(further) : number;
  });
  const chunks = groups.flatMap(({ columns }) => columns);
  for (const group of groups) file.row_groups.push(group);
  for (const [index, chunk] of chunks.entries())
    file.pendingIndexes.push({ ...indexes[index], chunk });
  for (const { num_rows: rows } of groups) file.num_rows += rows;
}
