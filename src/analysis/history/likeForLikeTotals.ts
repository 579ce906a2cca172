import { type Decimal, sumOf } from '../../model/decimal.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '../../model/project.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import { type SummedMoney, summedMoney } from '../summedMoney.ts';
import { type MetShare, sumMetShares } from './metShare.ts';
import { type ValueChange, valueChange } from './valueChange.ts';
import type { BeforeAfter, YearChange } from './yearChange.ts';

/** Several continued projects together: the same projects in both years. Money in 万元, rates 0–1. */
export interface LikeForLikeTotals {
  readonly projects: number;
  /** How many of them state all three amounts in both years; money and rates are theirs alone. */
  readonly counted: number;
  readonly money: Readonly<Record<MoneyColumn, ValueChange>>;
  /** The same money with what was added and cut in mid-year; absent where none is counted. */
  readonly sums: BeforeAfter<SummedMoney | undefined>;
  /** 全年执行数 ÷ 全年预算数. */
  readonly rateAdjusted: ValueChange;
  readonly met: BeforeAfter<MetShare>;
}

/**
 * Adds up continued projects. Their money is added up as in every sum of the site, over the forms that
 * state all three amounts, and here in both years, so that it is a part of the totals of both.
 */
export function likeForLikeTotals(changes: readonly YearChange[]): LikeForLikeTotals {
  const counted = changes.filter(
    ({ before, after }) => before.moneyLeftOut === undefined && after.moneyLeftOut === undefined,
  );
  const money = Object.fromEntries(
    MONEY_COLUMNS.map((column) => [column, moneyTotal(counted, column)]),
  ) as Record<MoneyColumn, ValueChange>;
  const { adjusted, executed } = money;
  return {
    projects: changes.length,
    counted: counted.length,
    money,
    sums: {
      before: summedMoney(counted.map(({ before }) => before)),
      after: summedMoney(counted.map(({ after }) => after)),
    },
    rateAdjusted: valueChange(
      rateOf(executed.before, adjusted.before),
      rateOf(executed.after, adjusted.after),
    ),
    met: {
      before: sumMetShares(changes.map(({ met }) => met.before)),
      after: sumMetShares(changes.map(({ met }) => met.after)),
    },
  };
}

function moneyTotal(counted: readonly YearChange[], column: MoneyColumn): ValueChange {
  if (counted.length === 0) return valueChange(undefined, undefined);
  const sum = (year: 'before' | 'after'): Decimal =>
    sumOf(counted.flatMap(({ money }) => money[column][year] ?? []));
  return valueChange(sum('before'), sum('after'));
}
