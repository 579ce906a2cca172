import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Imprint } from '../imprint.ts';
import { TABLES } from '../tables.ts';
import { notesSheet } from './notesSheet.ts';
import { workbookBytes } from './workbookBytes.ts';

/** `jijing.xlsx`: 说明, then every published table as a sheet. */
export function allTablesWorkbook(
  results: readonly ProjectResult[],
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${imprint.owner} ${imprint.title}`;
  const notes = notesSheet(title, results, TABLES, imprint);
  const sheets = TABLES.flatMap((table) => table.sheets(results));
  return workbookBytes(title, [notes, ...sheets], imprint);
}
