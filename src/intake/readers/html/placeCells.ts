import type { HtmlElement } from './htmlNode.ts';
import { isHidden } from './isHidden.ts';
import type { TableRow } from './ownRows.ts';
import { columnSpanOf, rowSpanOf } from './spans.ts';

/** A cell of a table with its place in the grid, all from 0; `ordinal` is its place among the cells of its row. */
export interface PlacedCell {
  readonly element: HtmlElement;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly ordinal: number;
  readonly hidden: boolean;
}

/**
 * The place of every cell, by the rule of HTML: a cell goes to the first column that no span from
 * above takes. A span ends one column after the `widest`, so that no page makes this long.
 */
export function placeCells(rows: readonly TableRow[], widest: number): PlacedCell[] {
  /** For each column, the first row that no cell of an earlier row spans into. */
  const freeFrom: number[] = [];
  return rows.flatMap(({ cells, hidden, rowsLeft }, row) => {
    let column = 0;
    return cells
      .filter((element) => !isHidden(element))
      .map((element, ordinal) => {
        while ((freeFrom[column] ?? 0) > row) column += 1;
        const columnSpan = columnSpanOf(element, widest + 1 - column);
        const rowSpan = rowSpanOf(element, rowsLeft);
        for (let at = column; at < column + columnSpan; at += 1) {
          freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan);
        }
        const placed = { element, row, column, rowSpan, columnSpan, ordinal, hidden };
        column += columnSpan;
        return placed;
      });
  });
}
