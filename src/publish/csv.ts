import type { ProjectResult } from '../analysis/projectResult.ts';
import { type Decimal, formatDecimal } from '../model/decimal.ts';
import type { Column, Table, Value } from './table.ts';

/** A spreadsheet would run text that starts with one of these as a formula. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",\r\n]/;
const BOM = '﻿';

/**
 * A table as CSV: UTF-8 with BOM, CRLF, empty = absent. Text that a spreadsheet would take for a
 * formula gets an apostrophe before it; numbers never do.
 */
export function tableCsv<Row>(table: Table<Row>, results: readonly ProjectResult[]): string {
  const lines = [table.columns.map(({ name }) => name).join(',')];
  for (const row of table.rows(results)) {
    lines.push(table.columns.map((column) => cellText(column, column.value(row))).join(','));
  }
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

function cellText<Row>({ type }: Column<Row>, value: Value): string {
  if (value === undefined) return '';
  if (type === 'decimal') return formatDecimal(value as Decimal);
  if (type !== 'string') return String(value);
  const text = String(value);
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
