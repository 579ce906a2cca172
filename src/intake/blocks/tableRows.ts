import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { alignRow } from './alignRow.ts';
import type { OpenDoubt } from './reading.ts';
import { rowDoubts, shortRow, unplaced } from './rowDoubts.ts';
import type { HeadColumn, TableHead } from './tableHead.ts';

/** A line of a table under its columns. */
export interface TableRow {
  /** By key: the cell that stands there; `merged` where one from a row above reaches in. */
  readonly cells: Readonly<Record<string, SourceCell | 'merged' | undefined>>;
  /** Left of the first column: the name of the block. */
  readonly beside: readonly SourceCell[];
  readonly isLoose: boolean;
  readonly doubts: readonly OpenDoubt[];
}

/**
 * The cells of a line by the columns under which they begin. Text without merged cells is set under the
 * columns by what it says, and a doubt tells where nothing else confirms that.
 */
export function tableRow(line: SourceLine, head: TableHead): TableRow {
  const { columns } = head;
  const { shift, isSure } = line.isLoose ? alignRow(line, columns) : { shift: 0, isSure: true };
  const filled = filledCells(line);
  const first = columns[0]?.start ?? 0;
  const place = (cell: SourceCell) =>
    !line.isLoose && reachesInto(cell, first) ? first : cell.column + shift;
  const entries = columns.map((column) => [column.key, cellAt(line, column, place, head)] as const);
  const crowded = columns.flatMap(({ start, end }) =>
    filled.filter((cell) => place(cell) >= start && place(cell) < end).slice(1),
  );
  const beyond = filled.filter(
    (cell) => place(cell) >= (columns.at(-1)?.end ?? 0) || place(cell) < 0,
  );
  return {
    cells: Object.fromEntries(entries),
    beside: filled.filter((cell) => place(cell) < first && place(cell) >= 0),
    isLoose: line.isLoose,
    doubts: [
      ...rowDoubts(line, { shift, isSure }, columns.length - filled.length),
      ...shortRow(line, columns),
      ...[...crowded, ...beyond].map(unplaced),
    ],
  };
}

function cellAt(
  { cells, above }: SourceLine,
  { start, end }: HeadColumn,
  place: (cell: SourceCell) => number,
  head: TableHead,
): SourceCell | 'merged' | undefined {
  const isHere = (cell: SourceCell) => place(cell) >= start && place(cell) < end;
  const own = cells.filter(isHere);
  const filled = own.find(({ text }) => text !== '');
  if (filled !== undefined) return filled;
  const isReached = above.some(
    (cell) => cell.column >= start && cell.column < end && !head.cells.includes(cell),
  );
  // a blank cell that begins further right in a wide column is not the one of the row
  const blank = isReached ? own.find((cell) => place(cell) === start) : own[0];
  return blank ?? (isReached ? 'merged' : undefined);
}

/** Left of a column and merged with it: what stands there is of that column. */
function reachesInto({ column, columnSpan, rowSpan }: SourceCell, start: number): boolean {
  return column < start && column + columnSpan > start && rowSpan === 1;
}
