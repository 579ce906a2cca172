import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { SourceNotice } from '../../sourceDocument.ts';
import { sheetGrid } from './sheetGrid.ts';
import type { WorkbookSheet } from './workbookSheet.ts';

/** A workbook as a document: every sheet in which something stands, the hidden ones marked. */
export function workbookDocument(
  sheets: readonly WorkbookSheet[],
  notices: readonly SourceNotice[],
  limits: ReadLimits,
): Reading {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  if (cells > limits.cells) {
    return {
      refused: `工作簿有 ${cells} 个以上的单元格，超过 ${limits.cells} 个，没有读；请把需要的工作表另存为一个文件`,
    };
  }
  const read = sheets.map((sheet) => sheetGrid(sheet, limits));
  return {
    document: {
      parts: read.map(({ grid }) => grid).filter(({ cells: shown }) => shown.length > 0),
      notices: [...notices, ...read.flatMap((each) => each.notices)],
    },
  };
}
