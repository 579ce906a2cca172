import type { FormCell, FormLine } from '../../analysis/form/formCell.ts';
import { formLayout } from '../../analysis/formLayout.ts';
import type { Form } from '../../model/form.ts';
import type { GridCell } from './gridCell.ts';

/** The official form as a grid of ten columns with merged cells, as spreadsheets and Word want it. */
export interface FormGrid {
  readonly title: string;
  readonly subtitle: string;
  /** Each row with the cells that begin in it; a cell of several rows reaches into those below. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The row with 一级指标 …, from 0: it stands again at the top of every further page. */
  readonly repeatedRow: number;
}

/** How wide the ten columns are beside each other, in digits of body size; together one A4 page. */
export const FORM_WIDTHS: readonly number[] = [6, 10, 10, 9, 12, 12, 13, 7, 10, 12];

/** A letter or a unit in brackets stands below the name, as on the printed form. */
const SUFFIX = /(?=（(?:[AB/]+|万?元)）$)/;

/** The columns of the grid that each column of the layout takes: the first, and how many. */
const PLACES: Readonly<Record<string, readonly [number, number]>> = {
  side: [0, 1],
  level1: [1, 1],
  source: [2, 2],
  level2: [2, 1],
  indicator: [3, 2],
  initial: [4, 1],
  target: [5, 1],
  actual: [6, 1],
  points: [7, 1],
  score: [8, 1],
  reason: [9, 1],
};

/** The cells of the official layout, each at its place; texts as printed, blank cells as ''. */
export function formGrid(form: Form): FormGrid {
  const { title, year, topColumns, top, columns, head, lines } = formLayout(form);
  return {
    title,
    subtitle: year,
    rows: [...placed(top, topColumns), ...placed([head, ...lines], columns)],
    repeatedRow: top.length,
  };
}

/** A cell begins in the first column that no cell from above reaches into. */
function placed(lines: readonly FormLine[], names: readonly string[]): GridCell[][] {
  const freeFrom = names.map(() => 0);
  return lines.map(({ cells }, line) => {
    let next = 0;
    return cells.map((cell) => {
      while ((freeFrom[next] ?? 0) > line) next += 1;
      const own = names.slice(next, next + cell.columns);
      freeFrom.fill(line + cell.lines, next, next + cell.columns);
      next += cell.columns;
      return gridCell(cell, own.map(placeOf));
    });
  });
}

function gridCell(
  { text, lines, scope, prose }: FormCell,
  places: readonly (readonly [number, number])[],
): GridCell {
  const isHead = scope !== undefined;
  return {
    column: places[0]?.[0] ?? 0,
    columns: places.reduce((sum, [, count]) => sum + count, 0),
    rows: lines,
    text: isHead ? text.replace(SUFFIX, '\n') : text,
    isHead,
    isText: prose === true,
  };
}

function placeOf(name: string): readonly [number, number] {
  const place = PLACES[name];
  if (place === undefined) throw new RangeError(`no place for the column ${name}`);
  return place;
}
