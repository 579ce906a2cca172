import type { Decimal } from '../model/decimal.ts';
import { isExact, stepOf } from './tolerance.ts';

/** The scores that a rule book admits, both ends included, in points. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

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

/**
 * What a score of the interval may be printed as on a form that rounds so (Q9), within 0 and the
 * points (Q7). A score that is exact in the form's decimals is printed as it is.
 * @example roundedInterval({ low: 9.6, high: 9.6 }, 10, 0.5) // { low: 10, high: 10 }
 */
export function roundedInterval(
  { low, high }: Interval,
  points: Decimal,
  tolerance: Decimal,
): Interval {
  const step = stepOf(tolerance);
  const lowest = isExact(low, tolerance) ? low : Math.ceil((low - tolerance) / step) * step;
  const highest = isExact(high, tolerance) ? high : Math.floor((high + tolerance) / step) * step;
  return { low: within(lowest, points), high: within(highest, points) };
}

function within(score: number, points: Decimal): Decimal {
  return Math.max(0, Math.min(points, score)) as Decimal;
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
