import type { Grid, GridCell } from '../../sourceDocument.ts';
import type { RuledGrid } from './ruledGrid.ts';

/** A table with the rows joined that a page cut in two, and the rows that were, as they are addressed. */
export interface JoinedRows {
  readonly grid: Grid;
  readonly joined: readonly string[];
}

const NUMBER = /^[-—–]?\d[\d,，.]*\s*[%％分]?$/;

/**
 * Joins the row above and below each turn of a page where the lower one only goes on with texts of the
 * upper one and has none of its numbers; names of columns that the page prints again may stand between them.
 */
export function joinSplitRows({ grid, jointOf }: RuledGrid, turns: readonly number[]): JoinedRows {
  const { rows, ends, spanning, firstOf } = indexed(grid);
  const longer = new Map<GridCell, string>();
  const cuts = new Set<number>();
  const joined: string[] = [];
  const asRead = (cell: GridCell) => ({ ...cell, text: `${cell.text}${longer.get(cell) ?? ''}` });
  for (const turn of turns.toReversed()) {
    const isAgain = (at: number) => (firstOf.get(said(rows.get(at))) ?? at) < turn;
    const cut = turn + [turn, turn + 1].filter(isAgain).length;
    const lower = (rows.get(cut) ?? []).map(asRead);
    const pairs = lower.flatMap((below) => {
      const above = ends.get(turn)?.find((one) => isOver(one, below));
      return above === undefined ? [] : [{ below, above }];
    });
    const reaching = spanning.filter(({ row, rowSpan }) => row < cut && row + rowSpan > cut);
    if (pairs.length < lower.length || !isOneRow(pairs, reaching, jointOf)) continue;
    for (const { above, below } of pairs) {
      if (below.text !== '') longer.set(above, `${jointOf(above, below)}${below.text}`);
    }
    cuts.add(cut);
    joined.unshift(rows.get(turn - 1)?.[0]?.address ?? '');
  }
  return { grid: withoutRows({ ...grid, cells: grid.cells.map(asRead) }, cuts), joined };
}

function indexed({ cells }: Grid) {
  const rows = Map.groupBy(cells, ({ row }) => row);
  const firstOf = new Map<string, number>();
  for (const [row, own] of rows) {
    const text = said(own);
    if (text.includes('\n') && !firstOf.has(text)) firstOf.set(text, row);
  }
  return {
    rows,
    ends: Map.groupBy(cells, ({ row, rowSpan }) => row + rowSpan),
    spanning: cells.filter(({ rowSpan }) => rowSpan > 1),
    firstOf,
  };
}

/** What a row says and where, a line each cell. */
function said(cells: readonly GridCell[] = []): string {
  return cells
    .filter(({ text }) => text !== '')
    .map(({ column, text }) => `${column} ${text.replaceAll('\n', ' ')}`)
    .join('\n');
}

/** A grid without some of its rows; cells that reach over one are shorter. */
function withoutRows(grid: Grid, cuts: ReadonlySet<number>): Grid {
  const before: number[] = [0];
  for (let row = 0; row < grid.rows; row += 1) {
    before.push((before[row] ?? 0) + (cuts.has(row) ? 1 : 0));
  }
  const moved = (row: number) => row - (before[row] ?? 0);
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    const row = moved(cell.row);
    const rowSpan = moved(cell.row + cell.rowSpan) - row;
    return rowSpan === 0 ? [] : [{ ...cell, row, rowSpan }];
  });
  return { ...grid, rows: moved(grid.rows), cells };
}

interface Pair {
  readonly below: GridCell;
  readonly above: GridCell;
}

/**
 * Each text below goes on where the line above it was full, or stands right of a number that the row already
 * has. A cell that reaches over the turn is blank below it, on its own page also for more rows than this one.
 */
function isOneRow(
  pairs: readonly Pair[],
  reaching: readonly GridCell[],
  jointOf: RuledGrid['jointOf'],
): boolean {
  const filled = pairs.filter(({ below }) => below.text !== '');
  const numbers = [...reaching, ...pairs.map(({ above }) => above)].filter(isNumber);
  const isRightOfNumber = ({ below }: Pair) => numbers.some(({ column }) => column < below.column);
  return (
    filled.length > 0 &&
    pairs.every(
      ({ below, above }) => below.text === '' || (below.rowSpan === 1 && !isNumber(above)),
    ) &&
    filled.every(({ below, above }) => above.text !== '' && !isNumber(below)) &&
    filled.every((pair) => isRightOfNumber(pair) || jointOf(pair.above, pair.below) !== '\n')
  );
}

function isNumber({ text }: GridCell): boolean {
  return NUMBER.test(text);
}

function isOver(above: GridCell, below: GridCell): boolean {
  return above.column === below.column && above.columnSpan === below.columnSpan;
}
