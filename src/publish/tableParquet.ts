import { type ParquetCells, type ParquetFile, parquetFile } from './parquetFile.ts';
import type { EarlierPiece } from './pieces.ts';
import type { Column, SourcePart, Table, Value } from './table.ts';

/** In groups of so many rows a city of 100,000 packs a tenth less well than in one, and a quarter of them is written anew for one form. */
const LEAST_ROWS = 30_000;

/** A table as a Parquet file: decimals exact, absent cells NULL, the notes as metadata of the file, parts in groups of some size. */
export function tableParquet<Row, Source>(
  table: Table<Row, Source>,
  parts: readonly SourcePart<Row, Source>[],
  notes: Readonly<Record<string, string>>,
  earlier?: ReadonlyMap<string, EarlierPiece>,
): ParquetFile {
  const groups = partGroups(table, parts).map(({ keys, rows }) => ({
    key: keys.includes(undefined) ? undefined : keys.join(' '),
    columns: () => table.columns.map((column) => cellsOf(column, rows)),
  }));
  return parquetFile(table.columns, groups, notes, earlier);
}

interface PartGroup<Row> {
  readonly keys: (string | undefined)[];
  readonly rows: Row[];
}

/** Parts one after the other, until they have as many rows as a group should have. */
function partGroups<Row, Source>(
  table: Table<Row, Source>,
  parts: readonly SourcePart<Row, Source>[],
): PartGroup<Row>[] {
  const groups: PartGroup<Row>[] = [];
  for (const { key, source, rows: rowsOf = table.rows } of parts) {
    const last = groups.at(-1);
    const isOpen = last !== undefined && last.rows.length < LEAST_ROWS;
    const group = isOpen ? last : { keys: [], rows: [] };
    if (!isOpen) groups.push(group);
    group.keys.push(key);
    for (const row of rowsOf(source)) group.rows.push(row);
  }
  return groups;
}

function cellsOf<Row>({ type, value }: Column<Row>, rows: readonly Row[]): ParquetCells {
  return rows.map((row) => stored(value(row), type));
}

function stored(value: Value, type: Column<never>['type']): string | boolean | bigint | null {
  // An empty cell of the CSV holds nothing either.
  if (value === undefined || value === '') return null;
  return type === 'integer' || type === 'decimal' ? BigInt(value) : (value as string | boolean);
}
