import { type Decimal, sumOf } from '../../model/decimal.ts';
import { MONEY_COLUMNS, type MoneyColumn } from '../../model/project.ts';
import { rateOf } from '../../scoring/executionScore.ts';
import { type MetShare, sumMetShares } from './metShare.ts';
import { type ValueChange, valueChange } from './valueChange.ts';
import type { BeforeAfter, YearChange } from './yearChange.ts';

/** A sum over the projects that state the figure in both years. */
export interface TotalChange extends ValueChange {
  readonly projects: number;
}

/** Several continued projects together: the same projects in both years. Money in 万元, rates 0–1. */
export interface LikeForLikeTotals {
  readonly projects: number;
  readonly money: Readonly<Record<MoneyColumn, TotalChange>>;
  /** 全年执行数 ÷ 全年预算数 over the projects that state both in both years. */
  readonly rateAdjusted: TotalChange;
  readonly met: BeforeAfter<MetShare>;
}

/** Adds up continued projects; a project without a figure in one of the years is left out of its sum. */
export function likeForLikeTotals(changes: readonly YearChange[]): LikeForLikeTotals {
  const money = MONEY_COLUMNS.map((column): [MoneyColumn, TotalChange] => [
    column,
    moneyTotal(changes, column),
  ]);
  return {
    projects: changes.length,
    money: Object.fromEntries(money) as Record<MoneyColumn, TotalChange>,
    rateAdjusted: rateTotal(changes),
    met: {
      before: sumMetShares(changes.map(({ met }) => met.before)),
      after: sumMetShares(changes.map(({ met }) => met.after)),
    },
  };
}

function moneyTotal(changes: readonly YearChange[], column: MoneyColumn): TotalChange {
  const stated = changes.map(({ money }) => money[column]).filter(isStated);
  const projects = stated.length;
  if (projects === 0) return { ...valueChange(undefined, undefined), projects };
  const before = sumOf(stated.map((one) => one.before));
  return { ...valueChange(before, sumOf(stated.map((one) => one.after))), projects };
}

function rateTotal(changes: readonly YearChange[]): TotalChange {
  const stated = changes.filter(
    ({ money }) => isStated(money.adjusted) && isStated(money.executed),
  );
  const [budget, spent] = [moneyTotal(stated, 'adjusted'), moneyTotal(stated, 'executed')];
  const rates = valueChange(rateOf(spent.before, budget.before), rateOf(spent.after, budget.after));
  return { ...rates, projects: stated.length };
}

function isStated(
  change: ValueChange,
): change is ValueChange & { readonly before: Decimal; readonly after: Decimal } {
  return change.before !== undefined && change.after !== undefined;
}
