import { CSV_BOM, csvText } from '../../publish/csv.ts';
import type { Cell } from '../engine/engine.ts';
import type { ExportColumn, ExportContent } from './exportContent.ts';
import { notesLine } from './exportNotes.ts';
import { isNumeric } from './isNumeric.ts';

/**
 * Rows as CSV: UTF-8 with BOM, CRLF, empty = NULL, no text that a spreadsheet takes for a formula; a
 * line after the rows says what they are.
 */
export function resultCsv(content: ExportContent): string {
  const { columns, rows } = content;
  const head = columns.map(({ name }) => csvText(name)).join(',');
  const lines = rows.map((row) =>
    columns.map((column, index) => cellText(column, row[index] ?? null)).join(','),
  );
  return `${CSV_BOM}${[head, ...lines, csvText(notesLine(content))].join('\r\n')}\r\n`;
}

function cellText({ type }: ExportColumn, cell: Cell): string {
  if (cell === null) return '';
  return isNumeric(type) || type === 'boolean' ? String(cell) : csvText(String(cell));
}
