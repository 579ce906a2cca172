// Published workbooks hold values and looks, and a site has thousands of them: they are written here, in the
// parts that the library writes of the same sheets. Workbooks with formulas, rules and links are its own.

import type { Imprint } from '../../imprint.ts';
import { type Packing, PLAIN_PACKING } from '../../zip/packing.ts';
import { zipBytes } from '../../zip/zipBytes.ts';
import type { PlainSheet } from './plainSheet.ts';
import { type WorkbookOptions, workbookParts } from './workbookParts.ts';

/** Plain sheets as an XLSX file; the same sheets always give the same bytes. */
export function plainWorkbook(
  title: string,
  sheets: readonly PlainSheet[],
  imprint: Imprint,
  options: WorkbookOptions = {},
  packing: Packing = PLAIN_PACKING,
): Uint8Array<ArrayBuffer> {
  return zipBytes(workbookParts(title, sheets, imprint, options), packing);
}
