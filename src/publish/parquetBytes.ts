import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';

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

/** A column with its cells from top to bottom: null where one is empty, decimals as whole millionths, dates as days from 1970. */
export interface ParquetColumn {
  readonly name: string;
  readonly type: ParquetType;
  readonly cells: (string | boolean | bigint | number | null)[];
}

/** Columns as a Parquet file with statistics of each; the notes are metadata of the file. */
export function parquetBytes(
  columns: readonly ParquetColumn[],
  notes: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const elements = columns.map(
    ({ name, type }): SchemaElement => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' }),
  );
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, cells }) => ({ name, data: cells })),
    schema: [{ name: 'root', num_children: columns.length }, ...elements],
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'jijing',
  });
  return new Uint8Array(buffer);
}
