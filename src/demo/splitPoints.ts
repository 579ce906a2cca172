import { type Decimal, decimal, multiplyDivide, subtract, sumOf } from '../model/decimal.ts';
import { chance, pick, type Random } from './random.ts';

/**
 * Points of `count` rows that add up to `total`: even shares such as 12.5 where they come out and
 * need not be whole, else steps of 5 or 1 by weight, the rest with the first row.
 */
export function splitPoints(
  random: Random,
  total: number,
  count: number,
  isWhole: boolean,
): Decimal[] {
  const hundredths = (total * 100) / count;
  const isEven = Number.isInteger(isWhole ? hundredths / 100 : hundredths);
  if (isEven && chance(random, 0.4))
    return Array.from({ length: count }, () => decimal(hundredths / 100));
  const step = total >= count * 5 ? 5 : 1;
  const weights = Array.from({ length: count }, () => pick(random, [2, 3, 3, 4]));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const [, ...others] = weights.map((weight) => {
    const steps = Math.max(1, Math.floor((total / step / sum) * weight));
    return multiplyDivide(decimal(steps), decimal(step), decimal(1));
  });
  return [subtract(decimal(total), sumOf(others)), ...others];
}
