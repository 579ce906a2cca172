import { cellValue } from '../../model/cell.ts';
import { type Decimal, divide, subtract, ZERO } from '../../model/decimal.ts';
import type { Funds } from '../../model/project.ts';

/** What a form's money has to account for: 全年预算数 other than 年初预算数, or 全年执行数 below it. */
export interface MoneyGap {
  readonly kind: 'adjusted' | 'unspent';
  readonly way: 'less' | 'more';
  /** In 万元; zero where it is the whole budget, whose amount explains nothing. */
  readonly amount: Decimal;
  /** Of the amount before it, 0–1 and above; undefined where that was zero. */
  readonly share: Decimal | undefined;
  /** The amount of the other gap of the same form, in 万元; undefined where it has none. */
  readonly other: Decimal | undefined;
}

/** How far 全年预算数 is from 年初预算数; undefined where they are equal or one is not stated. */
export function adjustedGap(funds: Funds): MoneyGap | undefined {
  const change = changeOf(funds);
  if (change === undefined) return undefined;
  const initial = cellValue(funds.total.initial) ?? ZERO;
  return {
    kind: 'adjusted',
    way: change < 0 ? 'less' : 'more',
    amount: initial === 0 ? ZERO : size(change),
    share: initial === 0 ? undefined : divide(size(change), initial),
    other: unspentOf(funds),
  };
}

/** How much of the budget was left; undefined where nothing was. */
export function unspentGap(funds: Funds): MoneyGap | undefined {
  const left = unspentOf(funds);
  const budget = cellValue(funds.total[funds.base]);
  if (left === undefined || budget === undefined) return undefined;
  const change = changeOf(funds);
  return {
    kind: 'unspent',
    way: 'less',
    amount: left,
    share: divide(left, budget),
    other: change === undefined ? undefined : size(change),
  };
}

function changeOf({ total }: Funds): Decimal | undefined {
  const [initial, adjusted] = [cellValue(total.initial), cellValue(total.adjusted)];
  if (initial === undefined || adjusted === undefined || initial === adjusted) return undefined;
  return subtract(adjusted, initial);
}

function unspentOf({ total, base }: Funds): Decimal | undefined {
  const [budget, executed] = [cellValue(total[base]), cellValue(total.executed)];
  if (budget === undefined || executed === undefined || executed >= budget) return undefined;
  return subtract(budget, executed);
}

function size(value: Decimal): Decimal {
  return Math.abs(value) as Decimal;
}
