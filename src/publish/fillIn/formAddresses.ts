import type { FormPath } from '../../analysis/form/formCell.ts';
import { cellAddress, rangeAddress } from '../../model/cellAddress.ts';
import type { PlacedCell } from '../xlsx/placedForm.ts';

/** A cell that a person fills in, with the way to it through the form. */
export interface FilledCell extends PlacedCell {
  readonly path: FormPath;
}

/** The cells of a form that a person fills in, and where a spreadsheet finds each. */
export interface FormAddresses {
  readonly cells: readonly FilledCell[];
  /** The cell at a path; undefined where the form has no cell of its own there. */
  readonly cellAt: (path: FormPath) => FilledCell | undefined;
  /** `F12` of the cell at a path; undefined likewise. */
  readonly refAt: (path: FormPath) => string | undefined;
  /** The same of another column in the row of a cell. */
  readonly refBeside: (path: FormPath, key: string) => string | undefined;
}

/** Finds the cells of a placed form by their paths. */
export function formAddresses(placed: readonly PlacedCell[]): FormAddresses {
  const cells = placed.flatMap(({ path, ...cell }) =>
    path === undefined ? [] : [{ ...cell, path }],
  );
  const byPath = new Map(cells.map((cell) => [cell.path.join('/'), cell]));
  const cellAt = (path: FormPath) => byPath.get(path.join('/'));
  const refAt = (path: FormPath) => {
    const cell = cellAt(path);
    return cell === undefined ? undefined : refOf(cell);
  };
  const refBeside = (path: FormPath, key: string) => refAt([...path.slice(0, -1), key]);
  return { cells, cellAt, refAt, refBeside };
}

/** `F12`: the cell that holds the text of a merged one. */
export function refOf({ row, column }: Pick<FilledCell, 'row' | 'column'>): string {
  return cellAddress(row, column);
}

/** A first and a last cell with all between them. */
export type CellRun = readonly [first: FilledCell, last: FilledCell];

/** The columns of each block, as runs of cells below each other that mean the same. */
export function columnRuns(cells: readonly FilledCell[]): CellRun[] {
  return [...Map.groupBy(cells, columnOf).values()].flatMap(runsOf);
}

/** Cells below each other, as long as nothing stands between them. */
export function runsOf(cells: readonly FilledCell[]): CellRun[] {
  const runs: [FilledCell, FilledCell][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run !== undefined && run[1].column === cell.column && run[1].lastRow + 1 === cell.row) {
      run[1] = cell;
    } else runs.push([cell, cell]);
  }
  return runs;
}

/** All that a run takes on the sheet, as a spreadsheet writes it. */
export function rangeOf([first, last]: CellRun): string {
  const { row, column } = first;
  const { lastRow, lastColumn } = last;
  const isOne = row === lastRow && column === lastColumn;
  return isOne ? cellAddress(row, column) : rangeAddress(row, column, lastRow, lastColumn);
}

/** `indicators/score`: the row, which stands before the column, does not matter. */
function columnOf({ path }: FilledCell): string {
  return [...path.slice(0, -2), path.at(-1)].join('/');
}
