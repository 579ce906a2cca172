import { type Decimal, decimal, formatDecimal, multiply, round } from '../../model/decimal.ts';

const HUNDRED = decimal(100);
const MOST_PLACES = 4;

/**
 * A rate as a percentage with one decimal, and with as many more as it takes to show that it is not
 * the bound it is held against.
 * @example formatRateBeside(decimal('0.8999'), decimal('0.9')) // '89.99%'
 */
export function formatRateBeside(rate: Decimal, bound: Decimal): string {
  const percent = multiply(rate, HUNDRED);
  const limit = multiply(bound, HUNDRED);
  let places = 1;
  while (places < MOST_PLACES && rate !== bound && round(percent, places) === limit) places += 1;
  return `${formatDecimal(round(percent, places), places)}%`;
}
