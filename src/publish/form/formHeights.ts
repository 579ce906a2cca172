import { largest } from '../../model/extremes.ts';
import { digitWidth } from '../digitWidth.ts';
import type { FormGrid } from './formGrid.ts';
import type { GridCell } from './gridCell.ts';

const LINE = 14;
const PADDING = 8;
const LOWEST = 24;
/** A spreadsheet makes no row higher than 409 points. */
const HIGHEST = 400;

/**
 * How high each row of a form has to be, in points: spreadsheets fit no height to merged cells. A line of
 * names is as high as its words: what a cell beside several lines needs beyond goes to those with values. A row
 * that needs more than a spreadsheet allows is given as several.
 */
export function formHeights({ rows, widths }: FormGrid): number[][] {
  const heights = rows.map((cells) =>
    Math.max(
      LOWEST,
      largest(cells.filter((cell) => cell.rows === 1).map((cell) => neededHeight(cell, widths))),
    ),
  );
  rows.forEach((cells, row) => {
    for (const cell of cells) {
      const missing = neededHeight(cell, widths) - sum(heights.slice(row, row + cell.rows));
      if (missing <= 0) continue;
      const spanned = rows.slice(row, row + cell.rows).map((_, index) => row + index);
      const filled = spanned.filter((at) => rows[at]?.some(({ path }) => path !== undefined));
      const higher = filled.length > 0 ? filled : spanned;
      for (const at of higher) heights[at] = (heights[at] ?? LOWEST) + missing / higher.length;
    }
  });
  return heights.map((height) => {
    const parts = Math.ceil(height / HIGHEST);
    return Array<number>(parts).fill(Math.ceil(height / parts));
  });
}

/** Lines of the text at the width of its cell, in points. */
function neededHeight({ column, columns, text }: GridCell, widths: readonly number[]): number {
  const width = sum(widths.slice(column, column + columns)) - 2;
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(digitWidth(line) / width)));
  return sum(lines) * LINE + PADDING;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
