import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { formatRate } from '../../model/format.ts';
import { percentagePoints } from '../history/percentagePoints.ts';
import type { BeforeAfter } from '../history/yearChange.ts';

/**
 * A rate beside that of the earlier year, which `when` names, in percentage points with one decimal;
 * both of the same projects. Nothing where either is not known.
 * @example rateChange('执行率', '上年', { before: decimal(0.952), after: decimal(0.971) })
 * // '上年执行率 95.2%，本年高 1.9 个百分点'
 */
export function rateChange(
  name: string,
  when = '上年',
  { before, after }: Partial<BeforeAfter<Decimal | undefined>> = {},
): string | undefined {
  if (after === undefined || before === undefined) return undefined;
  const last = `${when}${name} ${formatRate(before)}，本年`;
  const points = percentagePoints(before, after);
  if (points === 0) return `${last}大体相同`;
  const size = formatDecimal(Math.abs(points) as Decimal, 1);
  return `${last}${points > 0 ? '高' : '低'} ${size} 个百分点`;
}
