import type { Cells, IndicatorCells } from '../../model/form.ts';
import type { Block } from '../../model/layouts/layout.ts';
import { isSideName } from '../labels/blockNames.ts';
import { knownBlocks } from '../labels/columnMeanings.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import type { SourceCell, SourceLine } from '../lines/sourceLine.ts';
import { SHEET, sharedWidths } from './blockWidths.ts';
import { columnDoubts } from './columnDoubts.ts';
import { joinedLevels } from './joinedLevels.ts';
import { asHead, type BlockReading, type FormValues, type OpenDoubt } from './reading.ts';
import { rowsBelow } from './rowsBelow.ts';
import { openLabel, sideOf } from './sideLabel.ts';
import type { TableHead } from './tableHead.ts';
import type { TableRow } from './tableRows.ts';
import { isPartOfRow, type TableValues, tableValues } from './tableValues.ts';
import { withGoalsBeside } from './withGoalsBeside.ts';
import { withLevelBeside } from './withLevelBeside.ts';

/** 绩效指标, 年度总体目标 or another table, from the names of its columns to its last row. */
export function readTable(
  lines: readonly SourceLine[],
  at: number,
  printed: TableHead,
): BlockReading {
  const below = rowsBelow(lines, at + printed.lines, printed);
  const levelled = withLevelBeside(printed, below);
  const found = withGoalsBeside(levelled.head, levelled.below);
  const { head } = found;
  const { rows, claims, doubts, next } = found.below;
  const key = tableKey([...head.beside, ...rows.flatMap(({ beside }) => beside)], head);
  const path = head.kind === 'rows' ? `tables/${key}` : head.kind;
  const values = joinedLevels(tableValues(rows, head.columns, path));
  const names = sidesOf(head.beside, rows);
  return {
    block: blockOfTable(head, sideOf(names.sides), key),
    values: formValues(head, values, key),
    claims: [...asHead([...head.cells, ...names.sides]), ...claims, ...values.claims],
    doubts: [...values.doubts, ...doubts, ...names.doubts, ...columnDoubts(head)],
    next,
  };
}

/** Left of the rows stands the name of the block, once or again on every page; anything else is in doubt. */
function sidesOf(
  beside: readonly SourceCell[],
  rows: readonly TableRow[],
): { sides: SourceCell[]; doubts: OpenDoubt[] } {
  const left = rows.flatMap((row) => row.beside);
  const isOne = left.every((cell) => cell === left[0] || isSideName(cell.text));
  const isName = (cell: SourceCell) => (isOne && cell === left[0]) || isSideName(cell.text);
  const odd = left.filter((cell) => !isName(cell));
  return {
    sides: [...beside, ...left.filter(isName)],
    doubts: odd.map((cell) => ({
      cells: [cell],
      reading: '没有读入',
      otherReading: '属于右边的一栏',
      why: '这一格在第一栏的左边',
    })),
  };
}

function formValues(head: TableHead, { rows }: TableValues, key: string): FormValues {
  switch (head.kind) {
    case 'indicators':
      return { indicators: indicatorRows(rows) };
    case 'goals':
      return { goals: rows.length === 0 ? [blankGoal(head)] : [...rows] };
    default:
      return { tables: { [key]: [...rows] } };
  }
}

/** Names of columns alone are a goal that nobody has filled in. */
function blankGoal({ columns }: TableHead): Cells {
  return Object.fromEntries(columns.map(({ key }) => [key, '']));
}

/** A row that its name says is a part of the one above; those below it without points are further parts. */
function indicatorRows(rows: readonly Cells[]): IndicatorCells[] {
  let isSub = false;
  return rows.map((row, index) => {
    const above = rows[index - 1];
    const isFurther =
      isSub && (isWithoutPoints(row) || isDashed(row, above) || isInBrackets(row, above));
    isSub = index > 0 && (isPartOfRow(row.indicator ?? '') || isFurther);
    return isSub ? Object.assign({ sub: true as const }, row) : row;
  });
}

/** In a group of rows that goes on: its points and its score are left blank. */
function isWithoutPoints(row: Cells): boolean {
  const goesOn = (row.level1 ?? null) === null && (row.level2 ?? null) === null;
  return goesOn && row.points === '' && (row.score ?? '') === '';
}

/** In a group of rows that goes on: its points are the dash that those of the part above are. */
function isDashed(row: Cells, above: Cells | undefined): boolean {
  const goesOn = (row.level1 ?? null) === null && (row.level2 ?? null) === null;
  return goesOn && /^[—–/-]+$/.test(row.points ?? '') && row.points === above?.points;
}

/** In a group of rows that goes on: its points stand in brackets as those of the part above do. */
function isInBrackets(row: Cells, above: Cells | undefined): boolean {
  const goesOn = (row.level1 ?? null) === null && (row.level2 ?? null) === null;
  return goesOn && [row, above].every((one) => /^[（(].+[）)]$/.test(one?.points ?? ''));
}

function blockOfTable(head: TableHead, side: ReturnType<typeof sideOf>, key: string): Block {
  const keys = head.columns.map((column) => column.key);
  const widths = sharedWidths(keys, SHEET - (side?.width ?? 0));
  const columns = head.columns.map(({ key: own, label, under }, index) => ({
    key: own,
    label: openLabel(label),
    width: widths[index] ?? 1,
    ...(under === undefined ? {} : { under }),
  }));
  const sided = side === undefined ? {} : { side };
  if (head.kind === 'rows')
    return { kind: 'rows', key, label: side?.label ?? '', ...sided, columns };
  return { kind: head.kind === 'goals' ? 'goals' : 'indicators', ...sided, columns };
}

/** Any other table is filed under the key of the known one that has its name or its columns. */
function tableKey(sides: readonly SourceCell[], { columns }: TableHead): string {
  const name = bareLabel(sides.at(-1)?.text ?? '');
  const printed = columns.map(({ label }) => bareLabel(label));
  const known = knownBlocks('rows').find(
    (block) =>
      bareLabel(block.label) === name ||
      block.columns.every(({ label }) => label === '' || printed.includes(bareLabel(label))),
  );
  return known?.key ?? 'other';
}
