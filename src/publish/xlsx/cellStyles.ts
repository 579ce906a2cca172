import type { CellStyle } from './writeWorkbook.ts';

/** What a cell has whose style names no font. */
export const BODY_FONT = { name: '宋体', size: 10 } as const;

/** The first row of a table. */
export const HEAD_STYLE: CellStyle = {
  font: { ...BODY_FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7EDF3' } },
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'thin' } },
};

/** Text and numbers of a table; long texts stay on one line, so that rows keep one height. */
export const BODY_STYLE: CellStyle = { alignment: { vertical: 'top' } };

/** Explanations. */
export const NOTE_STYLE: CellStyle = { alignment: { vertical: 'top', wrapText: true } };

/** The title of a sheet. */
export const TITLE_STYLE: CellStyle = { font: { name: '宋体', size: 14, bold: true } };

/** How a spreadsheet shows the numbers of a column; the value in the cell stays exact. */
export function numberFormat(column: {
  readonly type: string;
  readonly unit?: string;
  readonly isRate?: true;
}): string | undefined {
  if (column.type === 'integer') return '0';
  if (column.type !== 'decimal') return undefined;
  if (column.isRate) return '0.0%';
  return column.unit === '万元' ? '#,##0.00' : undefined;
}
