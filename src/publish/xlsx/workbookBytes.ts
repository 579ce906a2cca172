import { writeXlsx } from 'hucre/xlsx';
import { type Imprint, markedTitle } from '../imprint.ts';
import { BODY_FONT } from './cellStyles.ts';
import type { Sheet } from './tableSheets.ts';

interface WorkbookOptions {
  readonly stringMode?: 'shared' | 'inline';
  /** What the file says of itself to programs. */
  readonly keywords?: string;
}

/**
 * Sheets as an XLSX file. A text stands once however often it occurs (`shared`, smaller), or in every
 * cell that shows it (`inline`, written faster): spreadsheets read both alike.
 */
export async function workbookBytes(
  title: string,
  sheets: readonly Sheet[],
  imprint: Imprint,
  { stringMode = 'shared', keywords }: WorkbookOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await writeXlsx({
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
  return new Uint8Array(bytes);
}
