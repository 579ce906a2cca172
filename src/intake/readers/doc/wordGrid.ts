import type { Grid, GridCell } from '../../sourceDocument.ts';
import type { WordRow } from './wordBlocks.ts';

/** Borders this near to each other, in twips, are one: Word moves them by a hair from row to row. */
const SAME_BORDER = 60;

/**
 * The rows of a Word 97 table as a grid: columns are the borders of all rows, a cell that goes on
 * from above lengthens the one that it goes on from. `isCertain` is false where a row does not say
 * where its borders are; its cells then stand in the order of the row.
 */
export function wordGrid(
  rows: readonly WordRow[],
  name: string,
): { grid: Grid; isCertain: boolean } {
  const columns = distinctBorders(rows);
  const placed = rows.map((row, index) => placeRow(row, index, columns));
  const cells: GridCell[] = [];
  for (const row of placed) {
    for (const { cell, fromAbove } of row.cells) {
      const above = fromAbove && cell.text === '' ? cellAbove(cells, cell) : undefined;
      if (above === undefined) cells.push(cell);
      else cells[cells.indexOf(above)] = { ...above, rowSpan: cell.row - above.row + 1 };
    }
  }
  const width = cells.reduce((most, cell) => Math.max(most, cell.column + cell.columnSpan), 0);
  return {
    grid: { kind: 'grid', name, rows: rows.length, columns: width, cells },
    isCertain: placed.every(({ isCertain }) => isCertain),
  };
}

function placeRow({ cells, shape }: WordRow, row: number, columns: readonly number[]) {
  const borders = shape?.borders;
  const isCertain = borders !== undefined && borders.length === cells.length + 1;
  const columnAt = (at: number) => (isCertain ? columnOf(columns, borders[at] ?? 0) : at);
  return {
    isCertain,
    cells: cells.map((text, at) => {
      const column = columnAt(at);
      const columnSpan = Math.max(1, columnAt(at + 1) - column);
      const address = `第${row + 1}行第${at + 1}格`;
      const cell: GridCell = { row, column, rowSpan: 1, columnSpan, text, address };
      return { cell, fromAbove: isCertain && shape?.fromAbove[at] === true };
    }),
  };
}

/** The cell in the same column that ends in the row above. */
function cellAbove(cells: readonly GridCell[], { row, column, columnSpan }: GridCell) {
  return cells.findLast(
    (cell) =>
      cell.column === column && cell.columnSpan === columnSpan && cell.row + cell.rowSpan === row,
  );
}

function distinctBorders(rows: readonly WordRow[]): number[] {
  const all = rows.flatMap(({ shape }) => shape?.borders ?? []).toSorted((a, b) => a - b);
  const distinct: number[] = [];
  for (const border of all) {
    if (border - (distinct.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME_BORDER) distinct.push(border);
  }
  return distinct;
}

function columnOf(columns: readonly number[], border: number): number {
  return columns.findLastIndex((each) => each <= border);
}
