import { FORM_FIRST_KEYWORD } from '../../../model/publishedMark.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { SourceNotice } from '../../sourceDocument.ts';
import { sheetGrid } from './sheetGrid.ts';
import type { ReadWorkbook, WorkbookCell } from './workbookSheet.ts';

/**
 * A workbook as a document: every sheet in which something stands, the hidden ones marked. Of one that a site
 * published, the first alone.
 */
export function workbookDocument(
  { sheets: all, keywords }: ReadWorkbook,
  notices: readonly SourceNotice[],
  limits: ReadLimits,
): Reading {
  const isFormFirst = keywords.includes(FORM_FIRST_KEYWORD);
  const sheets = isFormFirst ? all.slice(0, 1) : all;
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  if (cells > limits.cells) {
    return {
      refused: `工作簿有 ${cells} 个以上的单元格，超过 ${limits.cells} 个，没有读；请把需要的工作表另存为一个文件`,
    };
  }
  const characters = sheets.reduce((sum, { cells: each }) => sum + textLength(each), 0);
  if (characters > limits.characters) {
    return {
      refused: `工作簿的文字超过 ${limits.characters} 个字，没有读；请把需要的工作表另存为一个文件`,
    };
  }
  const read = sheets.map((sheet) => sheetGrid(sheet, limits));
  return {
    document: {
      parts: read.map(({ grid }) => grid).filter(({ cells: shown }) => shown.length > 0),
      notices: [
        ...notices,
        ...(isFormFirst ? [DATA_SHEETS] : []),
        ...read.flatMap((each) => each.notices),
      ],
    },
  };
}

const DATA_SHEETS: SourceNotice = {
  kind: 'leftOut',
  message: '这是网站发布的工作簿，只读第一张表，其余各张是由它算出的数据',
};

function textLength(cells: readonly WorkbookCell[]): number {
  return cells.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), 0);
}
