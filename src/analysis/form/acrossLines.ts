import type { Cells, Form } from '../../model/form.ts';
import type { BlockOf } from '../../model/layouts/layout.ts';
import { placedColumns, rowCells } from './columnCells.ts';
import type { SheetCell, SheetLine } from './formCell.ts';
import { sidedLines } from './sidedLines.ts';

/** The width of the names of the lines, in digits of body size. */
const NAMES = 14;

/** Indicators beside each other: a line for each of their columns, its name at the left; merged cells as wide as all of theirs. */
export function acrossLines(
  { indicators = [] }: Form,
  { side, columns }: BlockOf<'indicators'>,
): SheetLine[] {
  const left = side?.width ?? 0;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const rows = indicators.map(({ sub: _, ...cells }) => cells);
  const widths = sharedRoom(whole - NAMES, rows.length);
  const starts = widths.map((_, at) => left + NAMES + sum(widths.slice(0, at)));
  const cells = rowCells(placedColumns(columns, left), rows, (row) => ['indicators', row]);
  const lines = columns.map(({ key, label }): SheetLine => {
    const name: SheetCell = { text: label, at: left, width: NAMES, lines: 1, scope: 'row' };
    const values = cells.flatMap((own, row) =>
      own
        .filter(({ path }) => path?.at(-1) === key)
        .map((cell): SheetCell => {
          const { scope: _scope, rank: _rank, label: _label, ...plain } = cell;
          const width = sum(widths.slice(row, row + cell.lines));
          const id = key === 'indicator' ? { id: `row-${row + 1}` } : {};
          const label = namesOf(rows.slice(row, row + cell.lines), key);
          return { ...plain, ...id, at: starts[row] ?? 0, width, lines: 1, ...label };
        }),
    );
    return { kind: 'row', cells: [name, ...values] };
  });
  return sidedLines(lines, side, 'indicators');
}

/**
 * What stands before a cell on a phone, where each is below the next: the indicators it is of, as the name of the line
 * says already what it is. Nothing before what names them.
 */
function namesOf(rows: readonly Cells[], key: string): Pick<SheetCell, 'label'> {
  if (key.startsWith('level') || key === 'indicator') return {};
  return { label: rows.flatMap(({ indicator }) => indicator ?? []).join('、') };
}

/** `count` widths that fill a room exactly; what is left over goes to the last. */
function sharedRoom(room: number, count: number): number[] {
  const each = Math.max(1, Math.floor(room / Math.max(1, count)));
  return Array.from({ length: count }, (_, at) =>
    at === count - 1 ? Math.max(1, room - each * at) : each,
  );
}

function sum(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}
