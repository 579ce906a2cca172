import type { Correction } from '../../analysis/disclosure/corrections.ts';
import type { OtherForms } from '../../analysis/otherForms.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Imprint } from '../imprint.ts';
import { ALL_TABLES, siteCorrections, siteTables } from '../tables.ts';
import { notesSheet } from './notesSheet.ts';
import { workbookBytes } from './workbookBytes.ts';

/** What is published beside the results of the projects. */
interface Beside {
  readonly corrections?: readonly Correction[];
  readonly otherForms?: readonly OtherForms[];
}

/** `jijing.xlsx`: 说明, then every published table as a sheet. */
export function allTablesWorkbook(
  results: readonly ProjectResult[],
  imprint: Imprint,
  { corrections = [], otherForms = [] }: Beside = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${imprint.owner} ${imprint.title}`;
  const notes = notesSheet(title, results, ALL_TABLES, imprint);
  const sheets = [
    ...siteTables(imprint, otherForms).flatMap((table) => table.sheets(results)),
    ...siteCorrections(imprint).sheets(corrections),
  ];
  return workbookBytes(title, [notes, ...sheets], imprint);
}
