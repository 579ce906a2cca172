import type { Imprint } from '../imprint.ts';
import { siteTables, type TableSource } from '../siteTables.ts';
import { notesSheet } from './notesSheet.ts';
import { workbookBytes } from './workbookBytes.ts';

/** `jijing.xlsx`: 说明, then every published table as a sheet. */
export function allTablesWorkbook(
  source: TableSource,
  imprint: Imprint,
): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${imprint.owner} ${imprint.title}`;
  const tables = siteTables(imprint, source);
  const notes = notesSheet(title, source.results, tables, imprint);
  return workbookBytes(title, [notes, ...tables.flatMap(({ sheets }) => sheets())], imprint);
}
