import type { Ratio } from '../../expression/comparison.ts';
import {
  add,
  CENT,
  type Decimal,
  decimal,
  multiply,
  multiplyDivide,
  ONE,
  round,
  subtract,
  ZERO,
} from '../../model/decimal.ts';
import type { Indicator } from '../../model/project.ts';
import { exactly, type Interval } from '../interval.ts';
import type { RatioScore } from '../ratioScore.ts';
import type { Deduction } from './deduction.ts';
import type { Excess } from './excess.ts';
import type { Formula } from './formula.ts';
import { lessDays, lessDeduction } from './lessDeduction.ts';
import { bandScores, type PrintedBands } from './printedBands.ts';
import { printedInterval } from './printedTiers.ts';
import type { Bound, ReadRule } from './readRule.ts';
import type { RuledCells } from './ruledCells.ts';

/** What a rule of the form gives to a row; `ratio` where that is a formula of two numbers. */
export interface RuledScore {
  readonly interval: Interval;
  readonly ratio?: RatioScore;
  /** Whether some of the points are surely lost, and nothing tells how many: no rounding makes them all of them. */
  readonly isNotAll?: true;
}

const HUNDRED = decimal(100);

/**
 * What a rule that was read gives to a row. `open` where it settles the row, and the form does not tell which of its
 * bands is reached; undefined where it says nothing about such a row.
 */
export function scoreByRule(
  rule: ReadRule,
  { comparison, indicator, target, actual }: RuledCells,
  points: Decimal,
): RuledScore | 'open' | undefined {
  if (comparison.kind === 'tier') {
    if (rule.tiers === undefined) return undefined;
    return { interval: printedInterval(rule.tiers, comparison.tier, points) };
  }
  if (comparison.kind === 'binary') {
    if (typeof rule.missed === 'object' && !comparison.met) {
      const interval = lessDays(rule.missed, target, actual, points);
      return interval === 'open' ? 'open' : { interval };
    }
    if (rule.missed === undefined) return undefined;
    if (comparison.met) return { interval: exactly(points) };
    if (isFormula(rule.missed)) return { interval: belowAll(points), isNotAll: true };
    return rule.missed === 'none' ? { interval: exactly(ZERO) } : undefined;
  }
  if (comparison.kind !== 'ratio') return undefined;
  if (rule.bands !== undefined) return byBands(rule.bands, comparison, indicator, points);
  return byRatio(rule, comparison, points);
}

/** Whether a rule states other points than a row has. */
export function isOfOtherPoints(
  { points: stated }: ReadRule,
  points: Decimal | undefined,
): boolean {
  return stated !== undefined && points !== undefined && stated !== points;
}

function isFormula(missed: NonNullable<ReadRule['missed']>): missed is Formula {
  return typeof missed === 'string' && !missed.startsWith('none');
}

/** What missed its target loses some of its points by a formula of two numbers, and a date does not tell how many. */
function belowAll(points: Decimal): Interval {
  return { low: ZERO, high: points > CENT ? subtract(points, CENT) : ZERO };
}

function byBands(
  bands: PrintedBands,
  comparison: Ratio,
  indicator: Indicator,
  points: Decimal,
): RuledScore | 'open' {
  const ofTarget =
    comparison.completion === undefined ? undefined : multiply(comparison.completion, HUNDRED);
  const ofActual = comparison.unit === '%' ? comparison.actual : undefined;
  const isLevel = indicator.part === 'satisfaction' || indicator.name.includes('满意');
  const shares = bands.isOfTarget
    ? [ofTarget]
    : isLevel
      ? [ofActual]
      : ofActual === undefined
        ? [ofTarget]
        : [ofActual, ofTarget];
  const given = shares.flatMap((share) =>
    share === undefined ? [] : bandScores(bands, share, points),
  );
  if (given.length === 0) return 'open';
  // bands that end below all points (90%以上得90%) speak of what fell short
  if (comparison.met) given.push(points);
  return { interval: spanOf(given.map((one) => round(one, 2))) };
}

function spanOf(scores: readonly Decimal[]): Interval {
  const sorted = scores.toSorted((a, b) => a - b);
  return { low: sorted[0] ?? ZERO, high: sorted.at(-1) ?? ZERO };
}

function byRatio(rule: ReadRule, ratio: Ratio, points: Decimal): RuledScore | 'open' | undefined {
  const { missed, fullFrom, noneBelow, excess } = rule;
  const bounds = [missed, fullFrom, noneBelow, excess];
  if (bounds.every((one) => one === undefined)) return undefined;
  const isFull = reaches(fullFrom, ratio);
  if (ratio.met) {
    // ≥95%得满分 beside 92% of ≥90%: it reached its target, and perhaps not the bound
    return isFull === 'maybe' || reaches(noneBelow, ratio) === 'maybe'
      ? 'open'
      : { interval: exactly(lessExcess(excess, ratio, points)) };
  }
  if (isFull === true) return { interval: exactly(points) };
  const isAbove = reaches(noneBelow, ratio);
  if (isAbove === false) return { interval: exactly(ZERO) };
  const own = byMissed(rule, ratio, points);
  if (own === undefined || own === 'open') return own;
  // it is not said of which share the bound is, and the two differ
  const low = isAbove === 'maybe' ? ZERO : own.interval.low;
  const high = isFull === 'maybe' ? points : own.interval.high;
  return low === high ? own : { interval: { low, high } };
}

/** The points of a row that reached its target, less what is taken off where it went far over it. */
function lessExcess(excess: Excess | undefined, ratio: Ratio, points: Decimal): Decimal {
  const { completion, direction } = ratio;
  if (excess === undefined || completion === undefined || direction !== 'atLeast') return points;
  const isOver = excess.isIncluded ? completion >= excess.from : completion > excess.from;
  return isOver ? multiply(points, excess.left, 2) : points;
}

/** Whether a row reaches a bound; `maybe` where the rule does not say of what, and it depends on that. */
function reaches(bound: Bound | undefined, ratio: Ratio): boolean | 'maybe' | undefined {
  if (bound === undefined || ratio.direction !== 'atLeast' || ratio.completion === undefined)
    return undefined;
  const ofTarget = ratio.completion >= bound.share;
  if (bound.isOfTarget || ratio.unit !== '%') return ofTarget;
  const ofActual = ratio.actual >= multiply(bound.share, HUNDRED);
  return ofTarget === ofActual ? ofTarget : 'maybe';
}

function byMissed(
  { missed, fullFrom }: ReadRule,
  ratio: Ratio,
  points: Decimal,
): RuledScore | 'open' | undefined {
  if (typeof missed !== 'object') return byFormula(missed, ratio, points);
  const interval = lessDeduction(missed, fullFrom, ratio, points);
  return interval === undefined || interval === 'open' ? interval : { interval };
}

function byFormula(
  missed: Exclude<ReadRule['missed'], Deduction>,
  { target, actual, direction }: Ratio,
  points: Decimal,
): RuledScore | undefined {
  if (missed === undefined) return undefined;
  const isMore = direction === 'atLeast';
  if (missed === 'none' || missed === (isMore ? 'noneUnder' : 'noneOver'))
    return { interval: exactly(ZERO) };
  if (target <= ZERO) return undefined;
  if (isMore && (missed === 'share' || missed === 'either'))
    return of(actual <= ZERO ? ZERO : multiplyDivide(points, actual, target, 2), 'ratio');
  if (isMore) return undefined;
  if (missed === 'inverse' || missed === 'either')
    return of(multiplyDivide(points, target, actual, 2), 'inverseRatio');
  if (missed !== 'overrun') return undefined;
  const left = subtract(add(target, target), actual);
  return of(left <= ZERO ? ZERO : multiplyDivide(points, left, target, 2), 'linear');
}

function of(score: Decimal, formula: RatioScore['formula']): RuledScore {
  return { interval: exactly(score), ratio: { score, formula } };
}

/** What a rule of the form gives to 预算执行率, a rate, of its points; undefined where it tells nothing of such a rate. */
export function executionByRule(
  rule: ReadRule,
  rate: Decimal,
  points: Decimal,
): Interval | undefined {
  if (isOfOtherPoints(rule, points)) return undefined;
  if (rule.bands !== undefined) {
    const given = bandScores(rule.bands, multiply(rate, HUNDRED), points);
    return given.length === 0 ? undefined : spanOf(given.map((one) => round(one, 2)));
  }
  if (rate >= ONE || (rule.fullFrom !== undefined && rate >= rule.fullFrom.share))
    return exactly(points);
  if (rule.noneBelow !== undefined && rate < rule.noneBelow.share) return exactly(ZERO);
  if (rule.missed === 'share') return exactly(multiply(points, rate, 2));
  if (typeof rule.missed === 'object') return executionLess(rule, rate, points);
  return rule.missed === 'none' || rule.missed === 'noneUnder' ? exactly(ZERO) : undefined;
}

/** 预算执行率 less points for each step below 100 %, or below the share from which on there are all points. */
function executionLess(rule: ReadRule, rate: Decimal, points: Decimal): Interval | undefined {
  const actual = multiply(rate, HUNDRED);
  const ratio: Ratio = {
    kind: 'ratio',
    target: HUNDRED,
    actual,
    unit: '%',
    operator: '≥',
    direction: 'atLeast',
    completion: rate,
    deviation: subtract(rate, ONE),
    met: false,
  };
  const given = byMissed(rule, ratio, points);
  return typeof given === 'object' ? given.interval : undefined;
}
