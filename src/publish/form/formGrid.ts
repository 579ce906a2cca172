import { cellEdges, columnWidths } from '../../analysis/form/cellEdges.ts';
import type { FormCell, FormLine } from '../../analysis/form/formCell.ts';
import { officialForm } from '../../analysis/form/officialForm.ts';
import type { Form } from '../../model/form.ts';
import type { GridCell } from './gridCell.ts';

/** The official form as one grid with merged cells, as spreadsheets and Word want it. */
export interface FormGrid {
  /** The lines above the title, as printed. */
  readonly above: readonly string[];
  readonly title: string;
  readonly subtitle: string;
  /** How wide the columns are beside each other, in digits of body size; together one page. */
  readonly widths: readonly number[];
  /** Each row with the cells that begin in it; a cell of several rows reaches into those below. */
  readonly rows: readonly (readonly GridCell[])[];
  /** The rows with 一级指标 …, from 0: they stand again at the top of every further page. */
  readonly repeated: { readonly from: number; readonly count: number };
  /** Printed across, since an upright page is too narrow. */
  readonly wide: boolean;
}

/** The files of a form are made one after the other, each of its grid. */
let last: { readonly form: Form; readonly grid: FormGrid } | undefined;

/** The cells of the official form, each at its place; texts as printed, blank cells as ''. */
export function formGrid(form: Form): FormGrid {
  if (last?.form !== form) last = { form, grid: gridOf(form) };
  return last.grid;
}

function gridOf(form: Form): FormGrid {
  const { above, title, subtitle, unit, parts, wide } = officialForm(form);
  const lines = parts.flatMap((part) => [...part.head, ...part.lines]);
  const edges = cellEdges(lines);
  const at = parts.findIndex(({ head }) => head.length > 0);
  const before = parts.slice(0, Math.max(at, 0)).flatMap((part) => part.lines);
  return {
    above,
    title,
    subtitle: [subtitle, unit].filter((text) => text !== '').join('　'),
    widths: columnWidths(edges),
    rows: gridRows(lines, edges),
    repeated: { from: before.length, count: parts[at]?.head.length ?? 0 },
    wide,
  };
}

/** The cells of each line; what goes on from a table above is a part of the cell in which it begins. */
function gridRows(lines: readonly FormLine[], edges: readonly number[]): GridCell[][] {
  const rows: GridCell[][] = [];
  for (const { cells } of lines) {
    const own: GridCell[] = [];
    for (const cell of cells) {
      const placed = gridCell(cell, edges);
      if (cell.goesOn !== true) own.push(placed);
      else lengthen(rows, placed);
    }
    rows.push(own);
  }
  return rows;
}

/** Makes the lowest cell that begins in the column of another longer by the rows of that one. */
function lengthen(rows: readonly GridCell[][], { column, rows: more }: GridCell): void {
  for (const cells of rows.toReversed()) {
    const at = cells.findIndex((cell) => cell.column === column);
    const above = cells[at];
    if (above === undefined) continue;
    cells[at] = { ...above, rows: above.rows + more };
    return;
  }
}

function gridCell(
  { text, path, label, at, width, lines, scope, prose }: FormCell,
  edges: readonly number[],
): GridCell {
  const column = edges.indexOf(at);
  return {
    column,
    columns: edges.indexOf(at + width) - column,
    rows: lines,
    text,
    path,
    label,
    isHead: scope !== undefined,
    isText: prose === true,
  };
}
