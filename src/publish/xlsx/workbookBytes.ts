import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { type Imprint, markedTitle } from '../imprint.ts';
import { BODY_FONT } from './cellStyles.ts';

/** A sheet of a workbook. */
export type Sheet = WriteSheet;

/** Sheets with formulas, rules and links as an XLSX file. */
export async function workbookBytes(
  title: string,
  sheets: readonly Sheet[],
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
    sheets: [...sheets],
    defaultFont: BODY_FONT,
    properties: {
      title: markedTitle(imprint, title),
      creator: imprint.owner,
      created: imprint.saved,
      modified: imprint.saved,
    },
  });
  return new Uint8Array(bytes);
}
