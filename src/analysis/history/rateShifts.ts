import { type Decimal, multiply, subtract, ZERO } from '../../model/decimal.ts';
import { percentagePoints } from './percentagePoints.ts';
import type { YearChange } from './yearChange.ts';
import type { YearPair } from './yearPair.ts';

/** A continued project whose execution rate changed, and what that is in money. */
export interface RateShift {
  readonly change: YearChange;
  /** 全年执行数 ÷ 全年预算数, 0–1. */
  readonly before: Decimal;
  readonly after: Decimal;
  /** In 万元: by how much more was spent of this year's budget than at last year's rate; negative for less. */
  readonly amount: Decimal;
}

/**
 * What got better and worse, the most money first: only projects whose rate, as printed, differs between
 * the years and whose money counts in the totals of both.
 */
export function rateShifts({ continued }: Pick<YearPair, 'continued'>): readonly RateShift[] {
  return continued
    .flatMap((change): RateShift[] => {
      const { before, after } = change.rateAdjusted;
      const { adjusted, executed } = change.money;
      const counts = [change.before, change.after].every(
        ({ moneyLeftOut }) => moneyLeftOut === undefined,
      );
      if (!counts || before === undefined || after === undefined) return [];
      if (percentagePoints(before, after) === ZERO) return [];
      const expected = multiply(before, adjusted.after ?? ZERO, 2);
      return [{ change, before, after, amount: subtract(executed.after ?? ZERO, expected) }];
    })
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
}
