import type { Grid, GridCell } from '../../sourceDocument.ts';

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
export function joinSplitRows(grid: Grid, turns: readonly number[]): JoinedRows {
  return turns.toReversed().reduce<JoinedRows>(
    (before, turn) => {
      const joined = joinedAt(before.grid, turn);
      if (joined === undefined) return before;
      const address = joined.cells.find(({ row }) => row === turn - 1)?.address ?? '';
      return { grid: joined, joined: [address, ...before.joined] };
    },
    { grid, joined: [] },
  );
}

function joinedAt(grid: Grid, turn: number): Grid | undefined {
  const cut = turn + [turn, turn + 1].filter((at) => isPrintedAgain(grid, at, turn)).length;
  const lower = grid.cells.filter(({ row }) => row === cut);
  const upper = grid.cells.filter(({ row, rowSpan }) => row + rowSpan === turn);
  const pairs = lower.map((below) => ({ below, above: upper.find((one) => isOver(one, below)) }));
  const reaching = grid.cells.filter(({ row, rowSpan }) => row < cut && row + rowSpan > cut);
  if (!isOneRow(pairs, reaching)) return undefined;
  const longer = new Map(pairs.map(({ above, below }) => [above, below.text]));
  const cells = grid.cells.flatMap((cell): GridCell[] => {
    if (cell.row > cut) return [{ ...cell, row: cell.row - 1 }];
    if (cell.row === cut && cell.rowSpan === 1) return [];
    return cell.row + cell.rowSpan > cut
      ? [{ ...cell, rowSpan: cell.rowSpan - 1 }]
      : [{ ...cell, text: `${cell.text}${longer.get(cell) ?? ''}` }];
  });
  return { ...grid, rows: grid.rows - 1, cells };
}

/** Whether a row below the turn of a page says what one above it says, cell for cell. */
function isPrintedAgain({ cells }: Grid, at: number, turn: number): boolean {
  const textsOf = (own: number) =>
    cells.flatMap(({ row, column, text }) =>
      row === own && text !== '' ? [`${column} ${text}`] : [],
    );
  const printed = textsOf(at);
  const above = Array.from({ length: turn }, (_, own) => textsOf(own).join());
  return printed.length > 1 && above.includes(printed.join());
}

interface Pair {
  readonly below: GridCell;
  readonly above: GridCell | undefined;
}

/** A cell that reaches over the turn is blank below it, on its own page also for more rows than this one. */
function isOneRow(pairs: readonly Pair[], reaching: readonly GridCell[]): boolean {
  const filled = pairs.filter(({ below }) => below.text !== '');
  const numbers = pairs.filter(({ above }) => NUMBER.test(above?.text ?? ''));
  const hasNumber = numbers.length > 0 || reaching.some(({ text }) => NUMBER.test(text));
  return (
    filled.length > 0 &&
    hasNumber &&
    pairs.every(
      ({ below, above }) => (below.rowSpan === 1 || below.text === '') && above !== undefined,
    ) &&
    filled.every(({ below, above }) => above?.text !== '' && !NUMBER.test(below.text)) &&
    numbers.every(({ below }) => below.text === '')
  );
}

function isOver(above: GridCell, below: GridCell): boolean {
  return above.column === below.column && above.columnSpan === below.columnSpan;
}
