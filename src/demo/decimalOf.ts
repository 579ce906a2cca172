import { type Decimal, decimal, ZERO } from '../model/decimal.ts';

/** The number of a points or score cell; zero where it holds none. */
export function decimalOf(text: string): Decimal {
  return /^\d/.test(text) ? decimal(text) : ZERO;
}
