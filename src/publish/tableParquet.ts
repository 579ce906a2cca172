import { parquetBytes } from './parquetBytes.ts';
import type { Column, Table, Value } from './table.ts';

/** A table as a Parquet file: decimals exact, absent cells NULL, the notes as metadata of the file. */
export function tableParquet<Row, Source>(
  { columns, rows }: Table<Row, Source>,
  source: Source,
  notes: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const own = rows(source);
  const filled = columns.map(({ name, type, value }) => ({
    name,
    type,
    cells: own.map((row) => stored(value(row), type)),
  }));
  return parquetBytes(filled, notes);
}

function stored(value: Value, type: Column<never>['type']): string | boolean | bigint | null {
  // An empty cell of the CSV holds nothing either.
  if (value === undefined || value === '') return null;
  return type === 'integer' || type === 'decimal' ? BigInt(value) : (value as string | boolean);
}
