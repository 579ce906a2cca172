import { type Decimal, decimal, formatDecimal, multiply, ONE, round } from './decimal.ts';

/** A rate as a percentage with one decimal, more only where one would hide a difference from 100 %. */
export function formatRate(rate: Decimal): string {
  const percent = multiply(rate, decimal(100));
  const places = round(percent, 1) === decimal(100) && percent !== decimal(100) ? 2 : 1;
  return `${formatDecimal(round(percent, places), places)}%`;
}

/** An amount with two decimals and thousands separators, without its unit: 1,234.50. */
export function formatWan(amount: Decimal): string {
  return groupThousands(formatDecimal(round(amount, 2), 2));
}

/**
 * An amount that must not be rounded, as a finding names it: with separators and two decimals, more
 * where it has more.
 * @example formatExactWan(decimal('1234.5')) // '1,234.50'
 */
export function formatExactWan(amount: Decimal): string {
  return groupThousands(formatDecimal(amount, 2));
}

/** A change with its sign: +12.00, −37.62, 0.00. */
export function formatChange(change: Decimal): string {
  const text = formatWan(Math.abs(change) as Decimal);
  if (change === 0) return text;
  return `${change > 0 ? '+' : '−'}${text}`;
}

/** A rate of change with its sign: +0.6%, −12.0%, 0.0%. */
export function formatSignedRate(rate: Decimal): string {
  const text = formatRate(Math.abs(rate) as Decimal);
  if (rate === 0) return text;
  return `${rate > 0 ? '+' : '−'}${text}`;
}

/** A computed score with the decimals that it has, two at most (Q9), and its unit: 18 分, 97.99 分. */
export function formatPoints(points: Decimal): string {
  return `${formatDecimal(points)} 分`;
}

/** Both ends of an interval. */
interface Ends {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** An interval in points with its unit; one figure where both ends are the same. */
export function formatInterval(interval: Ends): string {
  return `${formatEnds(interval)} 分`;
}

/**
 * An interval in points as exact as it is, without the unit; one figure where both ends are the same.
 * @example formatEnds({ low: decimal(86), high: decimal('97.99') }) // '86–97.99'
 */
export function formatEnds({ low, high }: Ends): string {
  return low === high ? formatDecimal(low) : `${formatDecimal(low)}–${formatDecimal(high)}`;
}

/**
 * An interval in whole points without the unit, never narrower than it is; one exact figure where both
 * ends are the same. The derivation has the exact ends.
 * @example formatWholeInterval({ low: decimal(86), high: decimal('97.99') }) // '86–98'
 */
export function formatWholeInterval({ low, high }: Ends): string {
  if (low === high) return formatDecimal(round(low, 2));
  return `${Math.floor(low / ONE)}–${Math.ceil(high / ONE)}`;
}

/** A whole number as people read it: 14,032. */
export function formatCount(count: number): string {
  return groupThousands(String(count));
}

/**
 * Decimal text with its whole part in groups of three.
 * @example groupThousands('12345.67') // '12,345.67'
 */
export function groupThousands(text: string): string {
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
