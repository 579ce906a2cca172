/** A cell of the grid: row from 0, column from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** How many there are, and how many rows fit the window. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly pageRows: number;
}

/** Where a key leads from a cell, as grids do; undefined for a key that is not the grid's. */
export function keyTarget(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: GridCell,
  { rows, columns, pageRows }: GridSize,
): GridCell | undefined {
  const to = (nextRow: number, nextColumn: number): GridCell => ({
    row: Math.max(0, Math.min(rows - 1, nextRow)),
    column: Math.max(0, Math.min(columns - 1, nextColumn)),
  });
  switch (key) {
    case 'ArrowDown':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(row - 1, column);
    case 'ArrowRight':
      return to(row, column + 1);
    case 'ArrowLeft':
      return to(row, column - 1);
    case 'PageDown':
      return to(row + pageRows, column);
    case 'PageUp':
      return to(row - pageRows, column);
    case 'Home':
      return to(ctrlKey ? 0 : row, 0);
    case 'End':
      return to(ctrlKey ? rows - 1 : row, columns - 1);
    default:
      return undefined;
  }
}
