import { type Decimal, subtract, ZERO } from '../../model/decimal.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '../../model/project.ts';
import type { Summary } from '../summary.ts';
import type { LikeForLikeTotals } from './likeForLikeTotals.ts';
import type { BeforeAfter } from './yearChange.ts';

type Amounts = Readonly<Record<MoneyColumn, Decimal>>;

/** One line of the way from the total of one year to that of another; money in 万元. */
export interface BridgeLine {
  readonly kind: 'before' | 'gone' | 'continued' | 'come' | 'after';
  /** How many projects are in it. */
  readonly projects: number;
  /** Sums in the first and the last line, changes in the others. */
  readonly money: Amounts;
}

/**
 * From all money of one year to all of another: less what counts in the first alone, changed by what
 * counts in both, plus what counts in the second alone; a line of no project is left out. Absent where a
 * year has no sum, or nothing counts in both.
 */
export function totalsBridge(
  { before, after }: BeforeAfter<Summary>,
  { counted, money }: LikeForLikeTotals,
): readonly BridgeLine[] | undefined {
  const [was, is] = [before.money, after.money];
  if (was === undefined || is === undefined || counted === 0) return undefined;
  const [wasBoth, isBoth] = [
    amounts((column) => money[column].before ?? ZERO),
    amounts((column) => money[column].after ?? ZERO),
  ];
  const change = (to: Amounts, from: Amounts) =>
    amounts((column) => subtract(to[column], from[column]));
  const lines: readonly BridgeLine[] = [
    { kind: 'before', projects: countedIn(before), money: was },
    { kind: 'gone', projects: countedIn(before) - counted, money: change(wasBoth, was) },
    { kind: 'continued', projects: counted, money: change(isBoth, wasBoth) },
    { kind: 'come', projects: countedIn(after) - counted, money: change(is, isBoth) },
    { kind: 'after', projects: countedIn(after), money: is },
  ];
  return lines.filter(({ projects }) => projects > 0);
}

function countedIn({ projects, leftOut }: Summary): number {
  return leftOut.reduce((rest, { count }) => rest - count, projects);
}

function amounts(of: (column: MoneyColumn) => Decimal): Amounts {
  return Object.fromEntries(MONEY_COLUMNS.map((column) => [column, of(column)])) as Amounts;
}
