import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { SourceNotice } from '../../sourceDocument.ts';
import { officeParts, packParts } from '../packed/officeParts.ts';
import type { PackedEntry } from '../packed/packedEntries.ts';
import { workbookDocument } from '../workbook/workbookDocument.ts';
import { crowdedPart } from './crowdedPart.ts';
import { hucreSheets } from './hucreSheets.ts';
import { withBuiltinFormats } from './withBuiltinFormats.ts';
import { worksheetsOnly } from './worksheetsOnly.ts';

/** Pictures, charts, comments, pivots, macros and links to other files are not even unpacked. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|xl\/([^/]+\.xml|worksheets\/[^/]+\.xml|_rels\/[^/]+\.rels))$/i;

/** Reads a workbook of Excel 2007 and later, and of WPS: `.xlsx`, `.xlsm`, `.et`. */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const unpacked = officeParts(bytes, WANTED, limits);
  if ('refused' in unpacked) return unpacked;
  const crowded = crowdedPart(unpacked.parts, limits);
  if (crowded !== undefined) return { refused: `${crowded} ${CROWDED}` };
  try {
    const { parts, others } = worksheetsOnly(withBuiltinFormats(unpacked.parts));
    const sheets = await hucreSheets(packParts(parts), limits);
    const keywords = new TextDecoder().decode(parts.get('docProps/core.xml'));
    const notices = [...leftOut(unpacked.entries), ...(others === 0 ? [] : [OTHER_SHEETS])];
    return workbookDocument({ sheets, keywords }, notices, limits);
  } catch {
    return { refused: '工作簿不完整或已损坏，读不出；请用 Excel 或 WPS 打开后另存，再导入' };
  }
}

const CROWDED = '里的条目多得不像是人填的，没有读；请把需要的工作表另存为一个文件';

const OTHER_SHEETS: SourceNotice = {
  kind: 'leftOut',
  message: '图表、宏或对话框的工作表没有读',
};

const NOT_READ: readonly (readonly [RegExp, string])[] = [
  [/^xl\/vbaProject\.bin$/i, '宏没有读，也没有运行'],
  [/^xl\/(media|charts|drawings)\/[^/]+\.(?!vml)\w+$/i, '图片、图表和文本框没有读'],
  [/^xl\/(comments|threadedComments)/i, '批注没有读'],
  [/^xl\/ctrlProps\//i, '复选框等窗体控件没有读，请核对有勾选的单元格'],
];

function leftOut(entries: readonly PackedEntry[]): SourceNotice[] {
  return NOT_READ.filter(([part]) => entries.some(({ name }) => part.test(name))).map(
    ([, message]) => ({ kind: 'leftOut', message }),
  );
}
