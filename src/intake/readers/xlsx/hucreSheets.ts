// The only file that knows the library that reads workbooks: a young one, to be replaced here alone.

import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { cellAddress } from '../../../model/cellAddress.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { WorkbookCell, WorkbookSheet } from '../workbook/workbookSheet.ts';

/** The sheets of an .xlsx file as hucre reads them, up to one row and column beyond the limits. */
export async function hucreSheets(bytes: Uint8Array, limits: ReadLimits): Promise<WorkbookSheet[]> {
  const range = `A1:${cellAddress(limits.rows, limits.columns)}`;
  const { sheets } = await readXlsx(bytes, { readStyles: true, range });
  return sheets.map((sheet) => ({
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    cells: cellsOf(sheet),
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      firstRow: startRow,
      firstColumn: startCol,
      lastRow: endRow,
      lastColumn: endCol,
    })),
    hiddenRows: new Set(
      [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row),
    ),
    hiddenColumns: new Set(
      (sheet.columns ?? []).flatMap((column, index) => (column?.hidden ? [index] : [])),
    ),
  }));
}

function cellsOf({ rows, cells }: Sheet): WorkbookCell[] {
  return rows.flatMap((values, row) =>
    values.flatMap((value, column) => {
      const cell = cells?.get(`${row},${column}`);
      const isBlank = value === null || value === '';
      // a formula that gave "" has stored that text; one that nobody computed has stored nothing
      const isUncomputed = value === null && cell?.formula !== undefined;
      if (isBlank && !isUncomputed) return [];
      const format = cell?.style?.numFmt;
      return [{ row, column, value: shownValue(value, cell), format, isUncomputed }];
    }),
  );
}

/** A check box of Excel 365 is shown as one, not as the word. */
function shownValue(value: Sheet['rows'][number][number], cell: Cell | undefined) {
  if (cell?.checkbox && typeof value === 'boolean') return value ? '☑' : '□';
  return value;
}
