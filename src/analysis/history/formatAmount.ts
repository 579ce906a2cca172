import { type Decimal, formatDecimal } from '../../model/decimal.ts';
import { groupThousands } from '../../model/format.ts';

/** A size without its sign or unit: two decimals, more where it has more, so that no change reads 0.00. */
export function formatAmount(amount: Decimal): string {
  return groupThousands(formatDecimal(Math.abs(amount) as Decimal, 2));
}
