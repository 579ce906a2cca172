import { headMeanings } from '../labels/headMeanings.ts';
import { isTitle } from '../labels/phrases.ts';
import { plainLabel } from '../labels/plainLabel.ts';
import type { Grid, GridCell } from '../sourceDocument.ts';

/**
 * Forms that stand side by side on a sheet, each as a grid of its own, from left to right: cut before a
 * second title, or a second 项目名称, on one row, where no cell reaches across. Else the grid as it is.
 */
export function besideGrids(grid: Grid): Grid[] {
  const cuts = cutsBy(grid, ({ text }) => isTitle(text));
  const ofLists = new Set(grid.cells.flatMap(({ text, row }) => (isNumber(text) ? [row] : [])));
  const isName = ({ text, row }: GridCell) => headMeanings(text)[0] === 'name' && !ofLists.has(row);
  const at = cuts.length > 0 ? cuts : cutsBy(grid, isName);
  if (at.length === 0) return [grid];
  const ends = [...at, grid.columns];
  return [0, ...at].map((start, index) => piece(grid, start, ends[index] ?? grid.columns));
}

/** 序号 heads the numbers of a list, which may stand in two halves. */
function isNumber(text: string): boolean {
  return plainLabel(text) === '序号';
}

/** Columns before which the sheet can be cut so that each piece has such a cell on the same row. */
function cutsBy({ cells }: Grid, isFirst: (cell: GridCell) => boolean): number[] {
  const rows = Map.groupBy(
    cells.filter((cell) => !cell.hidden && isFirst(cell)),
    ({ row }) => row,
  );
  const several = [...rows.values()].find((own) => own.length > 1) ?? [];
  const cuts = several.map(({ column }) => column).toSorted((a, b) => a - b);
  return cuts.slice(1).filter((cut) => !cells.some((cell) => reachesAcross(cell, cut)));
}

function reachesAcross({ column, columnSpan }: GridCell, cut: number): boolean {
  return column < cut && column + columnSpan > cut;
}

function piece(grid: Grid, start: number, end: number): Grid {
  const cells = grid.cells
    .filter(({ column }) => column >= start && column < end)
    .map((cell) => ({ ...cell, column: cell.column - start }));
  return { ...grid, columns: end - start, cells };
}
