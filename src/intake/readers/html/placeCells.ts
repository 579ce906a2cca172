import { attribute, type HtmlElement } from './htmlNode.ts';
import { isHidden } from './isHidden.ts';
import type { TableRow } from './tableRows.ts';

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
        const columnSpan = Math.max(1, span(element, 'colspan', widest + 1 - column));
        const rowSpan = Math.min(rowsLeft, span(element, 'rowspan', 65534) || rowsLeft);
        for (let at = column; at < column + columnSpan; at += 1) {
          freeFrom[at] = Math.max(freeFrom[at] ?? 0, row + rowSpan);
        }
        const placed = { element, row, column, rowSpan, columnSpan, ordinal, hidden };
        column += columnSpan;
        return placed;
      });
  });
}

/** 1 where the attribute is absent or no number; `rowspan="0"` is 0, to the end of the section. */
function span(element: HtmlElement, name: string, most: number): number {
  const digits = /^\s*\+?(\d+)/.exec(attribute(element, name) ?? '1')?.[1] ?? '1';
  return Math.min(most, Number(digits));
}
