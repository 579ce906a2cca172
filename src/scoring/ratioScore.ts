import type { Comparison } from '../expression/compare.ts';
import {
  add,
  type Decimal,
  decimal,
  multiply,
  multiplyDivide,
  ONE,
  reachesShare,
  subtract,
  ZERO,
} from '../model/decimal.ts';
import type { Bands, Rulebook } from '../model/rulebook.ts';

const HUNDRED = decimal(100);

type Ratio = Extract<Comparison, { kind: 'ratio' }>;

/** A score and the rule and formula that gave it. */
export interface RatioScore {
  readonly score: Decimal;
  /** Absent where the form itself has the formula. */
  readonly rule?: string;
  readonly formula:
    | 'full'
    | 'ratio'
    | 'inverseRatio'
    | 'linear'
    | 'belowHurdle'
    | 'zeroTarget'
    | 'bands';
}

/**
 * Points of a row whose target and actual are numbers: more is better by Q1 (with a hurdle Q5), less
 * is better by Q3a or Q3b, a target of zero by Q4; a level of satisfaction, of which more is better, in
 * bands by S2 where the rule book says so. Two decimals, half up, within 0 and `points` (Q7, Q9).
 * @example ratioScore(1350 of 1500, decimal(20), national2020, false) // 18
 */
export function ratioScore(
  ratio: Ratio,
  points: Decimal,
  rulebook: Rulebook,
  isSatisfactionLevel: boolean,
): RatioScore {
  const result = unboundedScore(ratio, points, rulebook, isSatisfactionLevel);
  return result.score > points ? { ...result, score: points } : result;
}

/**
 * The share of the points of the highest band that `rate ÷ whole` reaches; none below the lowest.
 * Not rounded: one millionth below a band is below it.
 */
export function bandShare(rate: Decimal, bands: Bands, whole = ONE): Decimal {
  return bands.find((band) => reachesShare(rate, whole, band.from))?.share ?? ZERO;
}

/** As the rule has it; rounding to two decimals may pass points that have three. */
function unboundedScore(
  ratio: Ratio,
  points: Decimal,
  rulebook: Rulebook,
  isSatisfactionLevel: boolean,
): RatioScore {
  const { satisfaction } = rulebook;
  const isBanded = isSatisfactionLevel && ratio.direction === 'atLeast' && ratio.unit === '%';
  if (satisfaction !== undefined && isBanded) {
    return {
      score: multiply(points, bandShare(ratio.actual, satisfaction.bands, HUNDRED), 2),
      rule: satisfaction.basis.rule,
      formula: 'bands',
    };
  }
  return ratio.direction === 'atLeast'
    ? atLeastScore(ratio, points, rulebook)
    : atMostScore(ratio, points, rulebook);
}

function atLeastScore(ratio: Ratio, points: Decimal, { atLeast }: Rulebook): RatioScore {
  const { target, actual } = ratio;
  const { rule } = atLeast.basis;
  if (target === 0) {
    return { score: ratio.met ? points : ZERO, rule: 'Q4', formula: 'zeroTarget' };
  }
  if (actual >= target) return { score: points, rule, formula: 'full' };
  if (atLeast.hurdle !== undefined && !reachesShare(actual, target, atLeast.hurdle)) {
    return { score: ZERO, rule, formula: 'belowHurdle' };
  }
  // a change in the wrong direction counts below zero, its score does not (Q7)
  const score = actual <= 0 ? ZERO : multiplyDivide(points, actual, target, 2);
  return { score, rule, formula: 'ratio' };
}

function atMostScore(ratio: Ratio, points: Decimal, { atMost }: Rulebook): RatioScore {
  const { target, actual } = ratio;
  const { rule } = atMost.basis;
  if (actual <= target) return { score: points, rule, formula: 'full' };
  if (target === 0) return { score: ZERO, rule: 'Q4', formula: 'zeroTarget' };
  if (atMost.method === 'ratio') {
    return { score: multiplyDivide(points, target, actual, 2), rule, formula: 'inverseRatio' };
  }
  const twice = add(target, target);
  const score = actual >= twice ? ZERO : multiplyDivide(points, subtract(twice, actual), target, 2);
  return { score, rule, formula: 'linear' };
}
