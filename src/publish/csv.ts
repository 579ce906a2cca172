import { type Decimal, formatDecimal } from '../model/decimal.ts';
import { guardedText } from '../model/formulaText.ts';
import type { Column, Table, Value } from './table.ts';

/** A semicolon and a tab too: office programs take them for commas, and what stands behind one for a formula. */
const NEEDS_QUOTES = /[",;\t\r\n]/;

/** What stands before the first byte of a CSV file, so that Excel and WPS read it as UTF-8. */
export const CSV_BOM = '\ufeff';

/**
 * A table as CSV: UTF-8 with BOM, CRLF, empty = absent. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it; numbers never do.
 */
export function tableCsv<Row, Source>(table: Table<Row, Source>, source: Source): string {
  return csvHead(table) + [...csvLines(table, source)].join('');
}

/** What stands before the rows. */
export function csvHead({
  columns,
}: {
  readonly columns: readonly { readonly name: string }[];
}): string {
  return `${CSV_BOM}${columns.map(({ name }) => name).join(',')}\r\n`;
}

/** The rows, one after the other. */
export function* csvLines<Row, Source>(
  { columns, rows }: Table<Row, Source>,
  source: Source,
): Generator<string> {
  for (const row of rows(source)) {
    yield `${columns.map((column) => cellText(column, column.value(row))).join(',')}\r\n`;
  }
}

/**
 * Text as a cell of CSV: never a formula, quoted where it must be.
 * @example csvText('=1+1') // "'=1+1"
 */
export function csvText(text: string): string {
  const safe = guardedText(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function cellText<Row>({ type }: Column<Row>, value: Value): string {
  if (value === undefined) return '';
  if (type === 'decimal') return formatDecimal(value as Decimal);
  return type === 'string' ? csvText(String(value)) : String(value);
}
