import type { Cells } from '../../model/form.ts';
import type { SourceCell, SourceLine } from '../lines/sourceLine.ts';
import type { FundLine } from './fundRows.ts';
import type { Claim, OpenDoubt } from './reading.ts';
import { rowDoubts, unplaced } from './rowDoubts.ts';
import type { HeadColumn, TableHead } from './tableHead.ts';

/** The sums of one row of money under their columns; `key` is the row's. */
export function fundCells(
  { label, line }: FundLine,
  { columns, cells: head }: TableHead,
  key: string,
): { cells: Cells; claims: Claim[]; doubts: OpenDoubt[] } {
  const isHere = label !== undefined && line.cells.includes(label);
  const values = isHere ? line.cells.filter(({ column }) => column > label.column) : line.cells;
  const shift = fundShift(values, label, columns, line);
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
  const isSure = shift === 0 || line.width + shift === columns.at(-1)?.end;
  const doubts = [
    ...rowDoubts(line, { shift, isSure }, columns.length - filled.length).map((doubt) => ({
      ...doubt,
      path: `funds/${key}`,
    })),
    ...rest.map(unplaced),
  ];
  return { cells: Object.fromEntries(cells), claims, doubts };
}

/** Text without merged cells may leave out the cell before the names; then values stand too far left. */
function fundShift(
  values: readonly SourceCell[],
  label: SourceCell | undefined,
  columns: readonly HeadColumn[],
  line: SourceLine,
): number {
  const first = columns[0]?.start ?? 0;
  if (label === undefined) return 0;
  if (!line.cells.includes(label)) return first - (values[0]?.column ?? first);
  const isEarly = values.some(({ column, text }) => text !== '' && column < first);
  return line.isLoose && (isEarly || label.column >= first) ? first - 1 - label.column : 0;
}
