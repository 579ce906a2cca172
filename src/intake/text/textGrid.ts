import { MERGED_ABOVE, MERGED_LEFT } from '../../model/mergedMarks.ts';
import type { ReadLimits } from '../readLimits.ts';
import type { Grid, GridCell } from '../sourceDocument.ts';

type Rows = readonly (readonly string[])[];

/**
 * Rows of text as a grid; cells that say that they are merged with another make that one larger. Beyond the
 * limits only what says something is a cell.
 */
export function textGrid(rows: Rows, name: string, limits: ReadLimits): Grid {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((text, column): GridCell[] => {
      if (text === '' && (at >= limits.rows || column >= limits.columns)) return [];
      if (text === MERGED_ABOVE || text === MERGED_LEFT) return [];
      const address = `第${at + 1}行第${column + 1}格`;
      const spans = { rowSpan: down(rows, at, column), columnSpan: across(row, column) };
      return [{ row: at, column, ...spans, text, address }];
    }),
  );
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return { kind: 'grid', name, rows: rows.length, columns, isOfText: true, cells };
}

function down(rows: Rows, at: number, column: number): number {
  let end = at + 1;
  while (rows[end]?.[column] === MERGED_ABOVE) end += 1;
  return end - at;
}

function across(row: readonly string[], at: number): number {
  let end = at + 1;
  while (row[end] === MERGED_LEFT) end += 1;
  return end - at;
}
