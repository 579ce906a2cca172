import { type Decimal, decimal } from '../model/decimal.ts';

/** The amount of a money cell, its thousands parted or not, in the unit of the form. */
export function moneyOf(text: string): Decimal {
  return decimal(text.replaceAll(',', ''));
}
