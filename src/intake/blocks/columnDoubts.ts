import { columnTerms, isColumnKey } from '../../model/layouts/columnTerms.ts';
import { bareLabel, plainLabel } from '../labels/plainLabel.ts';
import { areOfKnownBlock, namesAgain } from './columnKeys.ts';
import { meaningsUnder } from './meaningsUnder.ts';
import type { OpenDoubt } from './reading.ts';
import type { HeadColumn, TableHead } from './tableHead.ts';

/**
 * Names of columns that leave something to decide, in a table that is none of a known layout: a name that is
 * not known, one whose usual meaning another column has taken, and the same names at the left and the right.
 */
export function columnDoubts(head: TableHead): OpenDoubt[] {
  const { kind, columns } = head;
  if (areOfKnownBlock(kind, columns)) return [];
  if (namesAgain(columns) !== undefined) return [twoHalves(head)];
  return columns.flatMap((column): OpenDoubt[] => {
    const { key } = column;
    const [usual] = meaningsUnder(kind, column);
    if (usual === undefined) return isNamed(column) ? [unknownName(head, column)] : [];
    const other = columns.find((one) => one.key === usual && fullName(one) !== fullName(column));
    // 三级指标 beside 四级指标 is the level above it
    const isClear = usual === key || key === 'level3' || other === undefined;
    return isClear ? [] : [takenMeaning(head, column, other)];
  });
}

/** The numbers of the rows leave nothing to decide. */
function isNamed({ label }: HeadColumn): boolean {
  return label !== '' && bareLabel(label) !== '序号';
}

/** The name of a column with the one that it shares above it: 上半年·完成值. */
function fullName({ label, under }: HeadColumn): string {
  return under === undefined ? plainLabel(label) : `${plainLabel(under)}·${plainLabel(label)}`;
}

const UNKNOWN = '没有见过这个栏目的名称';

/** Whether a doubt asks what a column is that prints a label. */
export function isOfName({ why, cells }: OpenDoubt, label: string): boolean {
  return why === UNKNOWN && cells.every(({ text }) => plainLabel(text) === plainLabel(label));
}

function unknownName({ cells }: TableHead, column: HeadColumn): OpenDoubt {
  const { key } = column;
  const own = fullName(column);
  return {
    cells: cells.filter(({ text }) => text === column.label),
    why: UNKNOWN,
    ...(isColumnKey(key)
      ? { reading: `“${own}”就是“${columnTerms[key].term}”`, otherReading: '这张表自己的一栏' }
      : { reading: `“${own}”是这张表自己的一栏`, otherReading: '已有的一栏的另一种叫法' }),
  };
}

function takenMeaning({ cells }: TableHead, column: HeadColumn, other: HeadColumn): OpenDoubt {
  const [own, others] = [fullName(column), fullName(other)];
  return {
    cells: cells.filter(({ text }) => text === column.label),
    reading: `“${own}”是另一栏，不是“${others}”那一栏`,
    otherReading: '两栏的意思对调，或是别的意思',
    why: `“${own}”和“${others}”通常是同一栏的名称，这张表两栏都有`,
  };
}

const HALVES = '左右两半的栏目名称相同';

function twoHalves({ cells }: TableHead): OpenDoubt {
  return {
    cells: [...cells],
    reading: '左边是实施期的指标和指标值，右边是本年度的',
    otherReading: '左边是本年度的，右边是实施期的',
    why: HALVES,
  };
}

/** Whether a doubt asks which half of a table is of the whole period. */
export function isOfHalves({ why }: OpenDoubt): boolean {
  return why === HALVES;
}
