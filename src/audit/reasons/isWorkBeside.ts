import { decimal, multiply, ONE, subtract } from '../../model/decimal.ts';
import { isExecutionRate } from '../../scoring/isExecutionRate.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { isWithoutReason } from '../isWithoutReason.ts';
import type { MoneyGap } from './moneyGap.ts';

const TWO = decimal(2);

/**
 * Whether a row with a reason answers for a gap in the money: the rate of execution itself, or a counted output as
 * far below its target, or above it, as half of the gap.
 * @example 12 of 16 courses, held back by a flood, beside 40 % unspent: it does
 */
export function isWorkBeside(
  { indicator, comparison }: RowScore,
  { way, share }: Pick<MoneyGap, 'way' | 'share'>,
): boolean {
  const { reason, part } = indicator;
  if (reason === undefined || isWithoutReason(reason)) return false;
  if (isExecutionRate(indicator)) return way === 'less';
  if (part !== 'output' || comparison.kind !== 'ratio' || comparison.direction !== 'atLeast')
    return false;
  const { completion, unit } = comparison;
  if (completion === undefined || unit === '%') return false;
  const work = way === 'less' ? subtract(ONE, completion) : subtract(completion, ONE);
  return work > 0 && (share === undefined || multiply(work, TWO) >= share);
}
