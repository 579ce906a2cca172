import type { Cells } from '../../model/form.ts';
import type { BlockOf, Column } from '../../model/layouts/layout.ts';
import { isNameOfScore, isTotalName } from '../labels/blockNames.ts';
import { columnMeanings } from '../labels/columnMeanings.ts';
import { isGrade } from '../labels/phrases.ts';
import { filledCells, type SourceCell, type SourceLine } from '../lines/sourceLine.ts';
import { SHEET } from './blockWidths.ts';
import { asHead, type BlockReading, type OpenDoubt } from './reading.ts';
import type { HeadColumn } from './tableHead.ts';

const SUMMED = ['points', 'score', 'departmentScore', 'financeScore'];
/** The columns of points and scores, those of levels too. */
const COUNTED = new Set([...SUMMED, 'level1Points', 'level2Points']);
const NUMBER = /^[(（]?[\d.,]+[)）]?(?:分|%)?$/;
const WIDTH = 10;

type SumColumn = Pick<Column, 'key' | 'label'>;

/**
 * 总分: the sums under the columns of the indicators that are summed; where they do not stand below
 * them, in the order of those columns. Undefined where line `at` is none.
 */
export function readTotal(
  lines: readonly SourceLine[],
  at: number,
  indicators: readonly HeadColumn[],
): BlockReading | undefined {
  const line = lines[at];
  const alone = line === undefined ? undefined : totalInOneCell(line, at);
  if (alone !== undefined) return alone;
  const name = line === undefined ? undefined : totalName(line);
  if (name === undefined || line === undefined) return undefined;
  const values = filledCells(line).filter((cell) => cell !== name);
  const summed = indicators.filter(({ key }) => SUMMED.includes(key));
  const { columns, placed, doubts } =
    besideColumns(line, values, indicators, summed) ??
    underColumns(line, name, values, indicators) ??
    placedSums(line, values, summed);
  const total: Cells = Object.fromEntries(
    columns.map(({ key }) => [key, placed.find((one) => one.key === key)?.cell.text ?? '']),
  );
  const labels = values.filter((cell) => !placed.some((one) => one.cell === cell) && isLabel(cell));
  return {
    block: totalBlock(name, columns),
    values: { total },
    claims: [
      ...asHead([name, ...labels]),
      ...placed.map(({ key, cell }) => ({ cell, path: `total/${key}` })),
    ],
    doubts,
    next: at + 1,
  };
}

/**
 * The name of the sums that begins a line, across several columns where it is not one that is known, or
 * stands after a number: the points, where they are the first column.
 */
export function totalName(line: SourceLine): SourceCell | undefined {
  const [first, second, ...more] = filledCells(line);
  if (first === undefined || isTotalName(first.text)) return first;
  const isAcross = first.columnSpan > 1 && first.rowSpan === 1 && isNameOfScore(first.text);
  if (isAcross && second !== undefined && [second, ...more].every(isNumber)) return first;
  return second !== undefined && NUMBER.test(first.text) && isTotalName(second.text)
    ? second
    : undefined;
}

/** 总分：96.7 below the tables, name and sum in one: that of the scores. */
function totalInOneCell(line: SourceLine, at: number): BlockReading | undefined {
  const [cell, ...more] = filledCells(line);
  const [, name = '', sum = ''] =
    /^([^:：]{2,10})[:：]\s*([\d.]+)\s*分?$/.exec(cell?.text ?? '') ?? [];
  if (cell === undefined || more.length > 0 || !isTotalName(name)) return undefined;
  return {
    block: totalBlock({ text: name }, [{ key: 'score', label: '' }]),
    values: { total: { score: sum } },
    claims: [{ cell, path: 'total/score' }],
    doubts: [],
    next: at + 1,
  };
}

interface PlacedSums {
  readonly columns: readonly SumColumn[];
  readonly placed: readonly { readonly key: string; readonly cell: SourceCell }[];
  readonly doubts: readonly OpenDoubt[];
}

/**
 * What stands below columns of any kind, each below one of its own: 总计 | — | 94 | 100 | 99.5. Undefined
 * where the line has no merged cells to tell by, or none of them is a sum of points or scores.
 */
function underColumns(
  line: SourceLine,
  name: SourceCell,
  values: readonly SourceCell[],
  indicators: readonly HeadColumn[],
): PlacedSums | undefined {
  const placed = values.flatMap((cell) => {
    const own = indicators.find(({ start, end }) => cell.column >= start && cell.column < end);
    return own === undefined ? [] : [{ cell, key: own.key }];
  });
  const keys = new Set(placed.map(({ key }) => key));
  const hasSum = SUMMED.some((key) => keys.has(key));
  const isEach = placed.length === values.length && keys.size === values.length;
  const hasWords = values.some((cell) => isGrade(cell.text) || isLabel(cell));
  // a name that is not merged says less of where the others stand than that they are below points and scores
  const isPlaced =
    name.columnSpan > 1 || (keys.size > 2 && [...keys].every((key) => COUNTED.has(key)));
  const isAcross = values.some((cell) => sumsAcross(cell, indicators).length > 1);
  if (line.isLoose || !isPlaced || !hasSum || !isEach || hasWords || isAcross) return undefined;
  const columns = indicators.filter(
    (column) => keys.has(column.key) || (SUMMED.includes(column.key) && hasColumn(line, column)),
  );
  return { columns, placed, doubts: [] };
}

/**
 * As many numbers as there are sums, one of them below a column that has none while one that has is left blank:
 * a merged cell of the line, or one that reaches into it, is a column too wide or too narrow.
 */
function besideColumns(
  line: SourceLine,
  values: readonly SourceCell[],
  indicators: readonly HeadColumn[],
  summed: readonly HeadColumn[],
): PlacedSums | undefined {
  const isUnder = ({ start, end }: HeadColumn, { column }: SourceCell) =>
    column >= start && column < end;
  const isInTable = values.every((cell) => indicators.some((column) => isUnder(column, cell)));
  const isBelow = summed.every((column) => values.some((cell) => isUnder(column, cell)));
  const isAsMany = values.length > 1 && values.length === summed.length;
  if (line.isLoose || !isAsMany || isBelow || !isInTable || !values.every(isNumber))
    return undefined;
  const placed = inOrder(values, summed);
  return { columns: summed, placed, doubts: [unsure(values)] };
}

function placedSums(
  line: SourceLine,
  values: readonly SourceCell[],
  summed: readonly HeadColumn[],
): PlacedSums {
  const numbers = values.filter(({ text }) => !isGrade(text) && !isLabel({ text }));
  const grade = values.find(({ text }) => isGrade(text));
  const below = numbers.map((cell) => ({ cell, key: sumAbove(cell, summed)?.key }));
  const keys = new Set(below.map(({ key }) => key));
  const isBelow = below.every(({ key }) => key !== undefined) && keys.size === numbers.length;
  const sums = isBelow
    ? below.map(({ cell, key = '' }) => ({ cell, key }))
    : inOrder(numbers, summed);
  // text that leaves out merged cells has what it has further left than its columns
  const isShort = line.isLoose && line.cells.length <= (summed.at(-1)?.start ?? 0);
  const isSure =
    (isBelow && !isShort) || (numbers.length === summed.length && numbers.every(isNumber));
  const columns = [
    ...summed.filter(
      (column) =>
        sums.some(({ key }) => key === column.key) ||
        (hasColumn(line, column) && !sums.some(({ cell }) => cell.column === column.start)),
    ),
    ...sums.filter(({ key }) => /^x\d/.test(key)).map(({ key }) => ({ key, label: '' })),
    ...(grade === undefined ? [] : [{ key: 'grade', label: '等级' }]),
  ];
  return {
    columns,
    placed: [...sums, ...(grade === undefined ? [] : [{ cell: grade, key: 'grade' }])],
    doubts: isSure ? [] : [unsure(numbers)],
  };
}

/** The column that a sum stands below: one that reaches across several stands below none of them. */
function sumAbove(cell: SourceCell, summed: readonly HeadColumn[]): HeadColumn | undefined {
  if (sumsAcross(cell, summed).length > 1) return undefined;
  return summed.find(({ start, end }) => cell.column >= start && cell.column < end);
}

/** The columns of points and scores that a cell of the sums reaches across. */
function sumsAcross(
  { column, columnSpan }: SourceCell,
  columns: readonly HeadColumn[],
): HeadColumn[] {
  return columns.filter(
    ({ key, start }) => SUMMED.includes(key) && start >= column && start < column + columnSpan,
  );
}

/** Sums that stand below none of the columns, in their order; a single one is that of the scores. */
function inOrder(numbers: readonly SourceCell[], summed: readonly HeadColumn[]) {
  const scored = summed.filter(({ key }) => key !== 'points');
  const order = numbers.length === 1 && scored.length > 0 ? scored : summed;
  return numbers.map((cell, index) => ({ cell, key: order[index]?.key ?? `x${index + 1}` }));
}

/**
 * A blank cell under a column is a blank sum; a workbook keeps no blank cells, so that there it is one where
 * no other cell reaches.
 */
function hasColumn({ cells, isSheet }: SourceLine, { start, end }: HeadColumn): boolean {
  if (cells.some(({ column }) => column >= start && column < end)) return true;
  return (
    isSheet && !cells.some(({ column, columnSpan }) => column < end && column + columnSpan > start)
  );
}

function isNumber({ text }: SourceCell): boolean {
  return NUMBER.test(text.normalize('NFKC').replace(/\s/g, ''));
}

function isLabel({ text }: Pick<SourceCell, 'text'>): boolean {
  return columnMeanings('indicators', text).length > 0;
}

function totalBlock(
  name: Pick<SourceCell, 'text'>,
  columns: readonly SumColumn[],
): BlockOf<'total'> {
  const own = columns.map(({ key, label }) => ({ key, label, width: WIDTH }));
  const labelWidth = SHEET - WIDTH * Math.max(1, own.length);
  return {
    kind: 'total',
    label: name.text,
    labelWidth,
    columns: own.length === 0 ? [{ gap: WIDTH }] : own,
  };
}

function unsure(cells: readonly SourceCell[]): OpenDoubt {
  return {
    cells,
    reading: cells.length === 1 ? '得分的合计' : '按分值、得分的次序',
    otherReading: '属于别的栏目',
    why: '合计行的数字不在分值、得分两栏之下',
    path: 'total',
  };
}
