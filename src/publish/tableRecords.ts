import { type Decimal, formatDecimal } from '../model/decimal.ts';
import type { Column, Table, Value } from './table.ts';

/** A row of a table as JSON: the columns of the contract in order, null where a cell is empty. */
export type TableRecord = Readonly<Record<string, string | number | boolean | null>>;

/** The rows of a table as JSON records, one at a time. */
export function* tableRecords<Row, Source>(
  { rows, columns }: Table<Row, Source>,
  source: Source,
): Generator<TableRecord> {
  for (const row of rows(source)) {
    yield Object.fromEntries(columns.map((column) => [column.name, plainValue(column, row)]));
  }
}

/** A cell as the number, text or truth that it is; null where it is empty, as in the CSV. */
export function plainValue<Row>(
  { type, value }: Column<Row>,
  row: Row,
): Exclude<Value, undefined> | null {
  const cell = value(row);
  if (cell === undefined || cell === '') return null;
  return type === 'decimal' ? printedNumber(cell as Decimal) : cell;
}

/** The binary number that prints as the decimal does. */
function printedNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}
