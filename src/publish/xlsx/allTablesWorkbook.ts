import type { Imprint } from '../imprint.ts';
import { siteTables, type TableSource } from '../siteTables.ts';
import { type Deflate, fillSheets } from './fillSheets.ts';
import { notesSheet } from './notesSheet.ts';
import { workbookBytes } from './workbookBytes.ts';

/** `jijing.xlsx`: 说明, then every published table as a sheet. */
export async function allTablesWorkbook(
  source: TableSource,
  imprint: Imprint,
  deflate: Deflate,
): Promise<Uint8Array<ArrayBuffer>> {
  const title = `${imprint.owner} ${imprint.title}`;
  const tables = siteTables(imprint, source);
  const notes = notesSheet(title, source.results, tables, imprint);
  const filled = tables.flatMap(({ sheets }) => sheets());
  // A row without values says which style the cells of each column have.
  const heads = filled.map(({ head }) => ({
    ...head,
    rows: [...(head.rows ?? []), Array(head.columns?.length ?? 0).fill(null)],
  }));
  const bytes = await workbookBytes(title, [notes, ...heads], imprint, { stringMode: 'inline' });
  return fillSheets(bytes, [undefined, ...filled], deflate);
}
