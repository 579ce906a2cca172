import { CENT, type Decimal, decimal } from '../model/decimal.ts';

/** The scores that a rule book admits, both ends included, in points. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Q9: scores have two decimals, but many forms use whole points throughout. */
export const CENT_TOLERANCE = CENT;
export const WHOLE_TOLERANCE = decimal('0.5');

/** One score and no other. */
export function exactly(score: Decimal): Interval {
  return { low: score, high: score };
}

/** Both ends added up. */
export function sumIntervals(intervals: readonly Interval[]): Interval {
  let [low, high] = [0, 0];
  for (const interval of intervals) {
    low += interval.low;
    high += interval.high;
  }
  return { low: low as Decimal, high: high as Decimal };
}

/** What a score of the interval may be printed as: a tolerance more or less, within 0 and the points (Q7, Q9). */
export function roundedInterval(
  { low, high }: Interval,
  points: Decimal,
  tolerance: Decimal,
): Interval {
  return {
    low: Math.max(0, low - tolerance) as Decimal,
    high: Math.min(points, high + tolerance) as Decimal,
  };
}

/** Whether a reported score lies in, above or below the interval, give or take the tolerance (Q9). */
export function position(
  reported: Decimal,
  interval: Interval,
  tolerance: Decimal,
): 'within' | 'above' | 'below' {
  if (reported > interval.high + tolerance) return 'above';
  if (reported < interval.low - tolerance) return 'below';
  return 'within';
}
