import { type Decimal, decimal, multiply, round, subtract } from '../../model/decimal.ts';

/**
 * By how many percentage points a rate differs from an earlier one, with one decimal; of the figures as
 * printed, so that a reader who subtracts gets the same.
 * @example percentagePoints(decimal('0.9516'), decimal('0.971')) // 1.9
 */
export function percentagePoints(before: Decimal, after: Decimal): Decimal {
  const percent = (value: Decimal) => round(multiply(value, decimal(100)), 1);
  return subtract(percent(after), percent(before));
}
