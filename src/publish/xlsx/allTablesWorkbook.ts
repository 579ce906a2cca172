import type { Imprint } from '../imprint.ts';
import { siteTables, type TableSource } from '../siteTables.ts';
import type { Packing } from '../zip/packing.ts';
import { notesSheet } from './notesSheet.ts';
import { plainWorkbook } from './plain/plainWorkbook.ts';

/** `jijing.xlsx`: 说明, then every published table as a sheet. */
export function allTablesWorkbook(
  source: TableSource,
  imprint: Imprint,
  packing?: Packing,
): Uint8Array<ArrayBuffer> {
  const title = `${imprint.owner} ${imprint.title}`;
  const tables = siteTables(imprint, source);
  const notes = notesSheet(title, source.results, tables, imprint);
  const sheets = [notes, ...tables.flatMap((table) => table.sheets())];
  return plainWorkbook(title, sheets, imprint, {}, packing);
}
