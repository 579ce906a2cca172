import type { Correction } from '../../analysis/disclosure/corrections.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Imprint } from '../imprint.ts';
import { ALL_TABLES, CORRECTIONS, TABLES } from '../tables.ts';
import { notesSheet } from './notesSheet.ts';
import { workbookBytes } from './workbookBytes.ts';

/** `jijing.xlsx`: 说明, then every published table as a sheet. */
export function allTablesWorkbook(
  results: readonly ProjectResult[],
  imprint: Imprint,
  corrections: readonly Correction[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${imprint.owner} ${imprint.title}`;
  const notes = notesSheet(title, results, ALL_TABLES, imprint);
  const sheets = [
    ...TABLES.flatMap((table) => table.sheets(results)),
    ...CORRECTIONS.sheets(corrections),
  ];
  return workbookBytes(title, [notes, ...sheets], imprint);
}
