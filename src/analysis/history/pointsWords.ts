import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { percentagePoints } from './percentagePoints.ts';

/**
 * By how much a rate changed, with its sign and unit.
 * @example pointsWords(decimal('0.952'), decimal('0.971')) // '+1.9 个百分点'
 */
export function pointsWords(before: Decimal, after: Decimal): string {
  const points = percentagePoints(before, after);
  if (points === 0) return '持平';
  return `${points > 0 ? '+' : '−'}${formatDecimal(Math.abs(points) as Decimal, 1)} 个百分点`;
}
