import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import type { Column, Table, Value } from './table.ts';

/** A Decimal is a whole number of millionths, which Parquet stores as it is. */
const DECIMAL = { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 6 } as const;
const TYPES = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  decimal: DECIMAL,
  boolean: { type: 'BOOLEAN' },
} as const satisfies Readonly<Record<Column<never>['type'], Partial<SchemaElement>>>;

/** A table as a Parquet file: decimals exact, absent cells NULL, the notes as metadata of the file. */
export function tableParquet<Row, Source>(
  { columns, rows }: Table<Row, Source>,
  source: Source,
  notes: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const own = rows(source);
  const elements = columns.map(
    ({ name, type }): SchemaElement => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' }),
  );
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, value }) => ({
      name,
      data: own.map((row) => stored(value(row), type)),
    })),
    schema: [{ name: 'root', num_children: columns.length }, ...elements],
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: 'jijing',
  });
  return new Uint8Array(buffer);
}

function stored(value: Value, type: Column<never>['type']): string | boolean | bigint | null {
  // An empty cell of the CSV holds nothing either.
  if (value === undefined || value === '') return null;
  return type === 'integer' || type === 'decimal' ? BigInt(value) : (value as string | boolean);
}
