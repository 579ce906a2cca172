import type { Cells } from '../../model/form.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import type { Alignment } from './alignRow.ts';
import type { FundLine } from './fundRows.ts';
import type { Claim, OpenDoubt } from './reading.ts';
import { rowDoubts, unplaced } from './rowDoubts.ts';
import type { HeadColumn, TableHead } from './tableHead.ts';

const IN_PLACE: Alignment = { shift: 0, isSure: true };

/** The sums of one row of money under their columns; `key` is the row's. */
export function fundCells(
  { label, line }: FundLine,
  { columns, cells: head }: TableHead,
  key: string,
  alignment: Alignment = IN_PLACE,
): { cells: Cells; claims: Claim[]; doubts: OpenDoubt[] } {
  const values = valuesOf({ label, line });
  const { shift } = alignment;
  const claims: Claim[] = [];
  const cells = columns.map((column): [string, string | null] => {
    const isUnder = (cell: SourceCell) =>
      cell.column + shift >= column.start && cell.column + shift < column.end;
    const own = values.filter(isUnder);
    const cell = own.find(({ text }) => text !== '') ?? own[0];
    if (cell !== undefined) {
      if (cell.text !== '') claims.push({ cell, path: `funds/${key}/${column.key}` });
      return [column.key, cell.text];
    }
    const isMerged = line.above.some((one) => isUnder(one) && !head.includes(one));
    return [column.key, isMerged ? null : ''];
  });
  const used = new Set(claims.map(({ cell }) => cell));
  const filled = values.filter(({ text }) => text !== '');
  const rest = filled.filter((cell) => !used.has(cell));
  const doubts = [
    ...rowDoubts(line, alignment, columns.length - filled.length).map((doubt) => ({
      ...doubt,
      path: `funds/${key}`,
    })),
    ...rest.map(unplaced),
  ];
  return { cells: Object.fromEntries(cells), claims, doubts };
}

/** The cells right of the name of a row, or all where the name stands elsewhere. */
function valuesOf({ label, line }: FundLine): readonly SourceCell[] {
  const isHere = label !== undefined && line.cells.includes(label);
  return isHere ? line.cells.filter(({ column }) => column > label.column) : line.cells;
}

/**
 * Where each row of money belongs. Text without merged cells may leave out the cell before the names: then the values
 * of a row stand too far left, and so do those of every row whose name stands in the same column, blank as they may be.
 * A name with room beside it, in a row that is shorter than the names of the columns, may stand in either way.
 */
export function fundAlignments(
  found: readonly FundLine[],
  columns: readonly HeadColumn[],
): Alignment[] {
  const first = columns[0]?.start ?? 0;
  const last = columns.at(-1);
  const isEarly = (one: FundLine) =>
    valuesOf(one).some(({ column, text }) => text !== '' && column < first);
  const isWhole = ({ line }: FundLine) => line.cells.length > (last?.start ?? 0);
  const columnsOf = (are: (one: FundLine) => boolean) =>
    new Set(found.filter(are).map(({ label }) => label?.column));
  const [early, whole] = [columnsOf(isEarly), columnsOf(isWhole)];
  return found.map(({ label, line }) => {
    if (label === undefined) return IN_PLACE;
    const isHere = line.cells.includes(label);
    const isMoved = line.isLoose && (early.has(label.column) || label.column >= first);
    const missing = isHere ? first - 1 - label.column : first - (line.cells[0]?.column ?? first);
    const shift = isMoved || (!isHere && !isBlankBelow(line.cells[0], first)) ? missing : 0;
    const isOpen = line.isLoose && isHere && missing > 0 && !whole.has(label.column);
    return { shift, isSure: shift === 0 ? !isOpen : line.width + shift === last?.end };
  });
}

/** Below a name that stands beside those of the columns the row may begin with a blank cell, as wide as that name. */
function isBlankBelow(cell: SourceCell | undefined, first: number): boolean {
  return cell?.text === '' && cell.column + cell.columnSpan === first;
}
