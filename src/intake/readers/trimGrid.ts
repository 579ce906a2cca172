import type { ReadLimits } from '../readLimits.ts';
import type { Grid, GridCell, SourceNotice } from '../sourceDocument.ts';

/**
 * The grid without the empty rows and columns at its end, of which files have hundreds, and without
 * what lies beyond the limits, which the notice names.
 */
export function trimGrid(grid: Grid, limits: ReadLimits): { grid: Grid; notice?: SourceNotice } {
  const isWithin = ({ row, column }: GridCell) => row < limits.rows && column < limits.columns;
  const kept = grid.cells.filter(isWithin);
  const rows = used(kept, ({ row }) => row);
  const columns = used(kept, ({ column }) => column);
  const cells = kept
    .filter((cell) => cell.row < rows && cell.column < columns)
    .map((cell) => ({
      ...cell,
      rowSpan: Math.min(cell.rowSpan, rows - cell.row),
      columnSpan: Math.min(cell.columnSpan, columns - cell.column),
    }));
  const beyond = grid.cells.filter((cell) => cell.text !== '' && !isWithin(cell));
  const trimmed = { ...grid, rows, columns, cells };
  return beyond.length === 0
    ? { grid: trimmed }
    : { grid: trimmed, notice: beyondNotice(grid, limits) };
}

/** Says that a sheet or table is larger than what is read of it. */
function beyondNotice({ name }: Grid, { rows, columns }: ReadLimits): SourceNotice {
  const message = `${name}只读了前 ${rows} 行、前 ${columns} 列，其余没有读；请把需要的部分另存为一个文件`;
  return { kind: 'leftOut', message };
}

/** One more than the last row or column in which a cell with text begins. */
function used(cells: readonly GridCell[], place: (cell: GridCell) => number): number {
  return cells.reduce(
    (most, cell) => (cell.text === '' ? most : Math.max(most, place(cell) + 1)),
    0,
  );
}
