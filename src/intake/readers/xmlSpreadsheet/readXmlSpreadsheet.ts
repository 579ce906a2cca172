import { decodeText, NOT_DECODED } from '../../kind/decodeText.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { SourceNotice } from '../../sourceDocument.ts';
import { workbookDocument } from '../workbook/workbookDocument.ts';
import { sheetjsSheets } from '../xls/sheetjsSheets.ts';
import { boundedXml } from './boundedXml.ts';
import { plainXml, uncomputedFormulas } from './plainXml.ts';

/** Reads an XML Spreadsheet 2003, which systems of finance departments export under the name `.xls`. */
export async function readXmlSpreadsheet(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const text = decodeText(bytes)?.text;
  if (text === undefined) return { refused: NOT_DECODED };
  if (text.includes('<!DOCTYPE')) return { refused: DECLARES };
  if (!/<\/(\w+:)?Workbook>\s*$/.test(text)) return { refused: CUT };
  try {
    const sheets = sheetjsSheets({ text: boundedXml(plainXml(text), limits) }, limits);
    return workbookDocument(sheets, uncomputedNotice(uncomputedFormulas(text)), limits);
  } catch {
    return { refused: CUT };
  }
}

const DECLARES =
  '文件里有 DOCTYPE 声明，正常的 XML 表格没有，为安全没有读；请用 Excel 或 WPS 打开后另存为 xlsx';
const CUT = 'XML 表格不完整或已损坏，读不出；请用 Excel 或 WPS 打开后另存为 xlsx，再导入';

function uncomputedNotice(count: number): SourceNotice[] {
  const message = `有 ${count} 个公式没有存下结果，读作空白；请用 Excel 或 WPS 打开并保存一次`;
  return count === 0 ? [] : [{ kind: 'uncertain', message }];
}
