import { isLevelName } from '../labels/levelNames.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import type { RowsBelow } from './rowsBelow.ts';
import type { TableHead } from './tableHead.ts';
import type { TableRow } from './tableRows.ts';

/** A table with its rows. */
interface Table {
  readonly head: TableHead;
  readonly below: RowsBelow;
}

/**
 * 产出指标 beside the names of the columns and down the rows below them, then 效益指标 beside its own: the level of
 * the rows, in a column that has no name. As it was where anything else stands there.
 */
export function withLevelBeside(head: TableHead, below: RowsBelow): Table {
  const level = head.beside.at(-1);
  const first = head.columns[0];
  const left = below.rows.flatMap(({ beside }) => beside);
  const isAmongKeys = head.columns.some(({ key }) => key === 'level1');
  if (head.kind !== 'indicators' || level === undefined || first === undefined || isAmongKeys)
    return { head, below };
  const isLevel = ({ text, column }: SourceCell) =>
    isLevelName('level1', text) && bareLabel(text) !== '绩效指标' && column === level.column;
  if (level.rowSpan <= head.lines || ![level, ...left].every(isLevel)) return { head, below };
  const column = { key: 'level1', label: '', start: level.column, end: first.start };
  return {
    head: {
      ...head,
      columns: [column, ...head.columns],
      beside: head.beside.filter((cell) => cell !== level),
    },
    below: {
      ...below,
      rows: below.rows.map((row, at) => withLevel(row, at === 0 ? level : undefined)),
    },
  };
}

function withLevel(row: TableRow, above: SourceCell | undefined): TableRow {
  const level1 = row.beside[0] ?? above ?? 'merged';
  return { ...row, cells: { level1, ...row.cells }, beside: [] };
}
