import { daysBetween } from '../../expression/calendar.ts';
import type { Ratio } from '../../expression/comparison.ts';
import type { Expression } from '../../expression/expression.ts';
import {
  add,
  type Decimal,
  decimal,
  divide,
  multiply,
  ONE,
  subtract,
  ZERO,
} from '../../model/decimal.ts';
import type { Interval } from '../interval.ts';
import type { Deduction } from './deduction.ts';
import type { Bound } from './readRule.ts';

const HUNDRED = decimal(100);

/**
 * What is left of the points of a row that missed its target: from a step that is only begun counted whole to one not
 * counted, the steps counted from the target or from the share from which on there are all points. `open` where the rule
 * counts what the row does not; undefined where it means the other miss.
 */
export function lessDeduction(
  rule: Deduction,
  fullFrom: Bound | undefined,
  ratio: Ratio,
  points: Decimal,
): Interval | 'open' | undefined {
  let low = points;
  let high = ZERO;
  for (const one of [ratio, ...fromBound(fullFrom, ratio)]) {
    const left = lessSteps(rule, one, points);
    if (left === undefined || left === 'open') return left;
    low = Math.min(low, left.low) as Decimal;
    high = Math.max(high, left.high) as Decimal;
  }
  return { low, high };
}

/** The row as if it had aimed at the bound from which on there are all points: steps may be counted from there too. */
function fromBound(bound: Bound | undefined, ratio: Ratio): Ratio[] {
  if (bound === undefined) return [];
  const ofTarget = multiply(ratio.target, bound.share);
  const ofActual = multiply(bound.share, HUNDRED);
  const isEither = !bound.isOfTarget && ratio.unit === '%';
  const targets = isEither ? [ofTarget, ofActual] : [ofTarget];
  return targets.flatMap((target) => (target > ratio.actual ? [{ ...ratio, target }] : []));
}

function lessSteps(
  rule: Deduction,
  { target, actual, unit, direction }: Ratio,
  points: Decimal,
): Interval | 'open' | undefined {
  const isUnder = direction === 'atLeast';
  if (rule.way !== undefined && (rule.way === 'under') !== isUnder) return undefined;
  const miss = isUnder ? subtract(target, actual) : subtract(actual, target);
  const share = target > ZERO ? multiply(divide(miss, target), HUNDRED) : undefined;
  const misses = missesIn(rule, unit, miss, share);
  if (misses.length === 0) return 'open';
  let low = points;
  let high = ZERO;
  for (const one of misses) {
    const given = lessMiss(rule, one, points);
    low = Math.min(low, given.low) as Decimal;
    high = Math.max(high, given.high) as Decimal;
  }
  return { low, high };
}

/** What is left of the points of a row for a miss that is told in what the rule counts. */
export function lessMiss(rule: Deduction, miss: Decimal, points: Decimal): Interval {
  const steps = divide(miss, rule.step);
  const most = left(rule, points, done(steps));
  const least = left(rule, points, begun(steps));
  if (rule.steps === 'done') return { low: most, high: most };
  return { low: least, high: rule.steps === 'begun' ? least : most };
}

const DAYS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 个日历日: 1, 周: 7 };

/**
 * What is left of the points of a row that came late, 每逾期10天扣0.5分: by the days between its deadline and the day that it
 * was done, or the first and the last of those it may have been. `open` where the rule counts no days.
 */
export function lessDays(
  rule: Deduction,
  target: Expression,
  actual: Expression,
  points: Decimal,
): Interval | 'open' {
  const days = DAYS[rule.unit];
  if (target.kind !== 'deadline' || actual.kind !== 'deadline' || days === undefined) return 'open';
  if (rule.way === 'under' || rule.isOfTarget) return 'open';
  const first = daysBetween(target.by, actual.from ?? actual.by);
  const last = daysBetween(target.by, actual.by);
  // 11月 for a deadline in November: some days of it are in time
  if (first <= 0) return 'open';
  const of = (late: number) => lessMiss(rule, divide(decimal(late), decimal(days)), points);
  return { low: of(last).low, high: of(first).high };
}

/** By how much a target was missed, in what the rule counts: 每低于目标值1% of a rate is both of it and of its target. */
function missesIn(
  { unit, isOfTarget }: Deduction,
  own: string,
  miss: Decimal,
  share: Decimal | undefined,
): Decimal[] {
  if (unit !== '%' && unit !== '百分点') return unit === own ? [miss] : [];
  const ofTarget = share === undefined ? [] : [share];
  if (own !== '%') return ofTarget;
  return unit === '%' && isOfTarget ? [miss, ...ofTarget] : [miss];
}

function left({ points: off }: Deduction, points: Decimal, steps: Decimal): Decimal {
  const rest = subtract(points, multiply(off, steps));
  return rest <= ZERO ? ZERO : rest;
}

const done = (steps: Decimal): Decimal => (steps - (steps % ONE)) as Decimal;
const begun = (steps: Decimal): Decimal => (steps % ONE === 0 ? steps : add(done(steps), ONE));
