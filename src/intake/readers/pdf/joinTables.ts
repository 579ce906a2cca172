import type { PageText } from './pdfPages.ts';
import { isWithin } from './ruledGrid.ts';
import type { RuledCell, RuledTable } from './ruledTables.ts';

/** A ruled table with what stands in it. */
export interface FilledTable {
  readonly table: RuledTable;
  readonly texts: readonly PageText[];
  /** The rows at which a page was turned, from 0. */
  readonly turns: readonly number[];
}

/** Edges that are nearer than this to each other, in points, are one. */
const SAME = 3;

/** Whether a table goes on in the one at the top of the next page: both are equally wide. */
export function goesOn(above: FilledTable, below: FilledTable): boolean {
  return isNear(sidesOf(above.table), sidesOf(below.table));
}

/** Tables that go on in each other, as one; halves first, so that no cell is moved more often than need be. */
export function joinedTables(tables: readonly FilledTable[]): FilledTable | undefined {
  const [first, second] = tables;
  if (first === undefined || second === undefined) return first;
  const half = Math.ceil(tables.length / 2);
  const [above, below] = [tables.slice(0, half), tables.slice(half)].map(joinedTables);
  return above && below ? joinedPair(above, below) : first;
}

/**
 * Two tables as one: the second set below the first, its columns between the edges of both. What is blank at
 * the left of its first row is one with the cell above.
 */
function joinedPair(above: FilledTable, below: FilledTable): FilledTable {
  const rows = rowsOf(above.table);
  const down = above.table.bottom - below.table.top;
  const moved = below.table.cells.map((cell) => ({
    ...cell,
    row: cell.row + rows,
    ...movedBy(cell, down),
  }));
  const texts = below.texts.map((text) => ({ ...text, bottom: text.bottom + down }));
  const { cells, dropped } = withReaching(above.table.cells, moved, texts, rows);
  const columns = edgesOf([...cells, ...moved]);
  const kept = [...cells, ...moved.filter((cell) => !dropped.has(cell))];
  return {
    table: {
      top: above.table.top,
      bottom: below.table.bottom + down,
      cells: kept.map((cell) => withColumns(cell, columns)),
    },
    texts: [...above.texts, ...texts],
    turns: [...above.turns, rows, ...below.turns.map((turn) => turn + rows)],
  };
}

function movedBy({ top, bottom }: RuledCell, down: number) {
  return { top: top + down, bottom: bottom + down };
}

/** The cells above, those longer that reach over the turn to a blank cell at the left, which is dropped. */
function withReaching(
  above: readonly RuledCell[],
  below: readonly RuledCell[],
  texts: readonly PageText[],
  turn: number,
): { cells: RuledCell[]; dropped: ReadonlySet<RuledCell> } {
  const first = below.filter(({ row }) => row === turn).toSorted((a, b) => a.left - b.left);
  const filled = first.findIndex((cell) => texts.some((text) => isWithin(text, cell)));
  const pairs = first.slice(0, Math.max(filled, 0)).flatMap((blank) => {
    const reaching = above.find(
      (cell) =>
        cell.row + cell.rowSpan === turn &&
        isNear([cell.left, cell.right], [blank.left, blank.right]),
    );
    return reaching === undefined ? [] : [[reaching, blank] as const];
  });
  const longer = new Map(pairs);
  return {
    cells: above.map((cell) => {
      const blank = longer.get(cell);
      const rowSpan = cell.rowSpan + (blank?.rowSpan ?? 0);
      return blank === undefined ? cell : { ...cell, rowSpan, bottom: blank.bottom };
    }),
    dropped: new Set(longer.values()),
  };
}

function withColumns(cell: RuledCell, edges: readonly number[]): RuledCell {
  const at = (x: number) => edges.findIndex((edge) => Math.abs(edge - x) <= SAME);
  const column = at(cell.left);
  return { ...cell, column, columnSpan: Math.max(1, at(cell.right) - column) };
}

function edgesOf(cells: readonly RuledCell[]): number[] {
  const found: number[] = [];
  for (const edge of cells.flatMap(({ left, right }) => [left, right]).toSorted((a, b) => a - b)) {
    if (edge - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) found.push(edge);
  }
  return found;
}

function sidesOf({ cells }: RuledTable): readonly [number, number] {
  const edges = edgesOf(cells);
  return [edges[0] ?? 0, edges.at(-1) ?? 0];
}

function isNear([a, b]: readonly [number, number], [c, d]: readonly [number, number]): boolean {
  return Math.abs(a - c) <= SAME && Math.abs(b - d) <= SAME;
}

function rowsOf({ cells }: RuledTable): number {
  return cells.reduce((most, { row, rowSpan }) => Math.max(most, row + rowSpan), 0);
}
