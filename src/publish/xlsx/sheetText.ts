import { xmlCharacters } from '../../model/escapeXml.ts';

/** The most UTF-16 units that Excel holds in a cell; a longer one makes it repair the file. */
const LONGEST = 32_767;
/** What a spreadsheet reads as one character by its code; `_x005F_` is the code of the underscore. */
const CODE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const CUT = '……（原文超过单元格的上限，全文见同名 JSON 文件）';

/**
 * Text as a workbook can hold it. It is written as text, so that `=1+1` stays what the form printed and
 * is never a formula; a text beyond Excel's limit is cut and says so.
 */
export function sheetText(text: string): string {
  return cut(text).replace(CODE, '_x005F_');
}

function cut(text: string): string {
  const plain = xmlCharacters(text);
  if (plain.length <= LONGEST) return plain;
  const kept = plain.slice(0, LONGEST - CUT.length);
  // half a surrogate pair is no character
  return `${xmlCharacters(kept).replace(/\ufffd$/, '')}${CUT}`;
}
