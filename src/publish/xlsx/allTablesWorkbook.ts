import type { Imprint } from '../imprint.ts';
import type { EarlierPiece } from '../pieces.ts';
import { siteTables, type TableSource } from '../siteTables.ts';
import { type FilledSheet, fillSheets } from './fillSheets.ts';
import { notesSheet } from './notesSheet.ts';
import type { Deflate, PackedFile } from './packedFile.ts';
import type { TableSheet } from './tableSheets.ts';
import { workbookBytes } from './workbookBytes.ts';

/** `jijing.xlsx`: 说明, then every published table as a sheet; what stands in an earlier one under the same key is taken from there. */
export async function allTablesWorkbook(
  source: TableSource,
  imprint: Imprint,
  deflate: Deflate,
  earlier: ReadonlyMap<string, EarlierPiece> = new Map(),
): Promise<PackedFile> {
  const title = `${imprint.owner} ${imprint.title}`;
  const tables = siteTables(imprint, source);
  const notes = notesSheet(title, source.results, tables, imprint);
  const filled = tables.flatMap(({ sheets, parts }) => {
    const own = sheets();
    // Rows of several sheets are counted anew in each.
    return own.map((sheet) => ({ ...sheet, parts: own.length === 1 ? parts : [wholePart(sheet)] }));
  });
  // A row without values says which style the cells of each column have.
  const heads = filled.map(({ head }) => ({
    ...head,
    rows: [...(head.rows ?? []), Array(head.columns?.length ?? 0).fill(null)],
  }));
  const bytes = await workbookBytes(title, [notes, ...heads], imprint, { stringMode: 'inline' });
  return fillSheets(bytes, [undefined, ...filled], deflate, earlier);
}

function wholePart({ rows, rowCount }: TableSheet): FilledSheet['parts'][number] {
  return { key: undefined, cells: rows, rowCount: () => rowCount };
}
