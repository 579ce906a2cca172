import { decimal, multiply } from '../model/decimal.ts';
import type { Value } from './commonUnit.ts';

/** Seconds, the base of hours and minutes, in a day. */
const DAY = decimal(86_400);

/**
 * A number of days beside one of hours, in hours: 两天 beside ≤48小时. Only of a limit, which runs day and night;
 * how many hours of training a day has, nobody says.
 */
export function aroundTheClock(own: Value, other: Value): Value {
  if (own.unit.dimension !== 'days' || other.unit.dimension !== 'seconds') return own;
  const factor = multiply(own.unit.factor, DAY);
  return { ...own, unit: { ...own.unit, dimension: 'seconds', factor } };
}
