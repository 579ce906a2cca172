import { type Imprint, markedTitle } from '../imprint.ts';
import { BODY_FONT } from './cellStyles.ts';
import { type Sheet, writeWorkbook } from './writeWorkbook.ts';

interface WorkbookOptions {
  readonly stringMode?: 'shared' | 'inline';
  /** What the file says of itself to programs. */
  readonly keywords?: string;
}

/**
 * Sheets as an XLSX file. A text stands once however often it occurs (`shared`, smaller), or in every
 * cell that shows it (`inline`, written faster): spreadsheets read both alike.
 */
export function workbookBytes(
  title: string,
  sheets: readonly Sheet[],
  imprint: Imprint,
  { stringMode = 'shared', keywords }: WorkbookOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  return writeWorkbook({
    sheets: [...sheets],
    stringMode,
    defaultFont: BODY_FONT,
    properties: {
      title: markedTitle(imprint, title),
      ...(keywords === undefined ? {} : { keywords }),
      creator: imprint.owner,
      created: imprint.saved,
      modified: imprint.saved,
    },
  });
}
