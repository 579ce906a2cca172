import type { Form } from '../../model/form.ts';
import { withBrokenLabels } from '../form/brokenLabels.ts';
import { type FormGrid, formGrid } from '../form/formGrid.ts';
import { formHeights } from '../form/formHeights.ts';
import type { GridCell } from '../form/gridCell.ts';

/** A cell of the form with the rows of the sheet that it takes, from 0, the last included. */
export interface PlacedCell extends GridCell {
  readonly row: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A form with the place on the sheet of each of its cells. */
export interface PlacedForm {
  readonly grid: FormGrid;
  readonly cells: readonly PlacedCell[];
  /** Of each row of the sheet that the form takes, in points, from the first on. */
  readonly heights: readonly number[];
  /** The rows that stand again on every sheet, as a spreadsheet writes them; undefined where there are none. */
  readonly repeated: string | undefined;
}

/** Where the cells of a form stand on a sheet that has `above` rows before it. */
export function placedForm(form: Form, above: number): PlacedForm {
  const grid = withBrokenLabels(formGrid(form));
  const heights = formHeights(grid);
  const starts = startRows(heights, above);
  const cells = grid.rows.flatMap((row, index) =>
    row.map((cell) => ({
      ...cell,
      row: starts[index] ?? above,
      lastRow: (starts[index + cell.rows] ?? above) - 1,
      lastColumn: cell.column + cell.columns - 1,
    })),
  );
  return { grid, cells, heights: heights.flat(), repeated: repeatedRows(grid, starts) };
}

/** Where each row of the form begins on the sheet, and at last where they end. */
function startRows(heights: readonly (readonly number[])[], above: number): number[] {
  const starts = [above];
  for (const parts of heights) starts.push((starts.at(-1) ?? 0) + parts.length);
  return starts;
}

function repeatedRows({ repeated }: FormGrid, starts: readonly number[]): string | undefined {
  const { from, count } = repeated;
  if (count === 0) return undefined;
  return `$${(starts[from] ?? 0) + 1}:$${starts[from + count] ?? 0}`;
}
