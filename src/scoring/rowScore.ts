import { type Comparison, compare } from '../expression/compare.ts';
import { notAssessable } from '../expression/comparison.ts';
import { countBesideShare } from '../expression/countBesideShare.ts';
import type { Direction } from '../expression/direction/direction.ts';
import { directionOf } from '../expression/direction/directionOf.ts';
import type { Expression, Tier } from '../expression/expression.ts';
import { namedMonth } from '../expression/namedMonth.ts';
import { namedPer } from '../expression/namedPer.ts';
import { parseExpression } from '../expression/parseExpression.ts';
import { unitAlike } from '../expression/unitAlike.ts';
import { cellValue } from '../model/cell.ts';
import { CENT, type Decimal, decimal, multiply, subtract, ZERO } from '../model/decimal.ts';
import type { Indicator } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Verdict } from '../model/words.ts';
import { expectedDirection } from './expectedDirection.ts';
import { type RowRule, ruledScore } from './formRules/ruledRow.ts';
import { impossibleShare } from './impossibleShare.ts';
import { exactly, type Interval, position } from './interval.ts';
import { isNearTarget } from './isNearTarget.ts';
import { type RatioScore, ratioScore } from './ratioScore.ts';

const HUNDRED = decimal(100);

/** One indicator under one rule book: what its cells bear and what score that admits. */
export interface RowScore {
  readonly indicator: Indicator;
  readonly target: Expression;
  readonly actual: Expression;
  /** Which way the indicator is better, and what tells it. */
  readonly direction: Direction;
  readonly comparison: Comparison;
  readonly points: Decimal | undefined;
  readonly reported: Decimal | undefined;
  /** Admissible scores; absent where the row carries no points. */
  readonly interval: Interval | undefined;
  /** How two numbers came to their score; absent for every other comparison. */
  readonly ratio: RatioScore | undefined;
  readonly verdict: Verdict;
  /** Whether the points rest on a value that can be checked: two numbers, or a stated date or yes/no. */
  readonly checkable: boolean;
  /** Of a row whose points or score span the rows below it too: all of them, each by itself. */
  readonly unit?: readonly RowScore[];
  /** The rule that the form prints beside it, 同上 as that of the row above; absent where it prints none. */
  readonly printedRule?: string;
  /** The rule of the form for it, beside it or below the tables; absent where it has none. */
  readonly rule?: RowRule;
}

/** Scores one row (Q1–Q7, L1–L4); the reported score is compared, never altered. */
export function rowScore(
  indicator: Indicator,
  year: number,
  rulebook: Rulebook,
  tolerance: Decimal,
): RowScore {
  const { name, target: aim = '', actual: done = '' } = indicator;
  const points = cellValue(indicator.points);
  const reported = cellValue(indicator.score);
  const [targetText, actualText] = namedMonth(name, aim, done, reported === points);
  const aimedAt = parseExpression(targetText, year);
  const stated = parseExpression(actualText, year);
  const printed = alike(targetText, aimedAt, actualText, stated, year);
  const reached = alike(actualText, stated, targetText, aimedAt, year);
  const target = namedPer(indicator.name, printed, reached);
  const actual = namedPer(indicator.name, reached, printed);
  const signed = directionOf(indicator, target, rulebook.directions);
  const unlike = countBesideShare(indicator.name, target, actual, hasUnitColumn(indicator));
  const compared =
    withoutColumn(indicator) ??
    (mayBeOdd(actual) ? impossible({ indicator, target, actual }) : undefined) ??
    (unlike === undefined ? compare(target, actual, signed) : notAssessable(unlike));
  const doubt = signDoubt({ indicator, target, actual }, compared, rulebook);
  const direction = doubt ?? signed;
  const comparison = doubt === undefined ? compared : notAssessable(doubt.reason);
  const ratio =
    points === undefined ? undefined : ratioOf({ indicator, target, comparison }, points, rulebook);
  const interval =
    points === undefined ? undefined : intervalOf({ target, comparison }, ratio, points, rulebook);
  return {
    indicator,
    target,
    actual,
    direction,
    comparison,
    points,
    reported,
    interval,
    ratio,
    verdict:
      interval === undefined
        ? 'notApplicable'
        : verdictOf(comparison, reported, interval, tolerance),
    checkable: points !== undefined && isCheckable(comparison),
  };
}

/**
 * A sign that points against what the row measures (A9), where by the sign the target is missed: 恢复时间 ≥24小时 →
 * 18小时 has missed nothing, and reached nothing that is written; or the whole of a harm without a sign, against which
 * 0 is neither. A site may settle which way it is.
 */
function signDoubt(
  row: Pick<RowScore, 'indicator' | 'target' | 'actual'>,
  comparison: Comparison,
  { directions }: Rulebook,
): Direction | undefined {
  if (comparison.kind !== 'ratio' || comparison.target === ZERO) return undefined;
  const isUnsigned = comparison.operator === 'none' || comparison.operator === '=';
  if (comparison.met && !isUnsigned) return undefined;
  if (directions?.some(({ name }) => name === row.indicator.name.trim())) return undefined;
  const expected = expectedDirection(row);
  return expected === undefined
    ? undefined
    : { way: 'open', reason: `目标的符号方向存疑，${expected}` };
}

/** 度量单位 stands in a column of its own, for target and actual alike. */
function hasUnitColumn({ cells }: Indicator): boolean {
  return (cells.valueUnit ?? '').trim() !== '';
}

/** What a rule book admits of these points for a row that has been read; the form's own rule goes before it. */
export function intervalFor(row: RowScore, points: Decimal, rulebook: Rulebook): Interval {
  const own = ruledScore(row, points)?.interval;
  return own ?? intervalOf(row, ratioOf(row, points, rulebook), points, rulebook);
}

/** A row by the rule that the form has for it (A13), where that was read; else with the rule beside what was recomputed. */
export function byRule(row: RowScore, rule: RowRule, tolerance: Decimal): RowScore {
  const { points, comparison, reported } = row;
  const ruled = { ...row, rule };
  const own = points === undefined ? undefined : ruledScore(ruled, points);
  if (own === undefined) return ruled;
  const isSame = row.interval?.low === own.interval.low && row.interval.high === own.interval.high;
  const ratio = isSame ? row.ratio : own.ratio;
  const verdict =
    own.isNotAll && reported === points
      ? 'above'
      : verdictOf(comparison, reported, own.interval, tolerance);
  return { ...ruled, ratio, interval: own.interval, verdict };
}

/** A form without targets or without actuals has nothing to compare. */
function withoutColumn({ target, actual }: Indicator): Comparison | undefined {
  if (target === undefined) return { kind: 'notAssessable', reason: '本表没有指标值栏' };
  if (actual === undefined) return { kind: 'notAssessable', reason: '本表没有完成值栏' };
  return undefined;
}

/** Only words can be a number of a unit that nobody knows. */
function alike(
  text: string,
  own: Expression,
  otherText: string,
  other: Expression,
  year: number,
): Expression {
  return own.kind === 'qualitative' ? unitAlike([text, own], [otherText, other], year) : own;
}

/** Whether a value is below 0 or above 100, in whatever unit. */
function mayBeOdd(value: Expression): boolean {
  return value.kind === 'quantity' && (value.value < 0 || value.value > HUNDRED);
}

/** A share that cannot be has neither reached its target nor missed it. */
function impossible(
  row: Pick<RowScore, 'indicator' | 'target' | 'actual'>,
): Comparison | undefined {
  const fault = impossibleShare(row);
  return fault?.column === 'actual' ? notAssessable(`实际${fault.bound}，不可能`) : undefined;
}

/** A number near an approximate target may have its ratio or, as it is not missed, full points. */
function intervalOf(
  { target, comparison }: Pick<RowScore, 'target' | 'comparison'>,
  ratio: RatioScore | undefined,
  points: Decimal,
  rulebook: Rulebook,
): Interval {
  if (ratio === undefined) return admitted(comparison, points, rulebook);
  return isNearTarget(target, comparison)
    ? { low: ratio.score, high: points }
    : exactly(ratio.score);
}

/** Whether two values were compared, numbers or a stated time, and no words. */
export function isCheckable(comparison: Comparison): boolean {
  return comparison.kind === 'ratio' || (comparison.kind === 'binary' && comparison.stated);
}

/** 提升5% is a change and no level of satisfaction. */
function ratioOf(
  { indicator, target, comparison }: Pick<RowScore, 'indicator' | 'target' | 'comparison'>,
  points: Decimal,
  rulebook: Rulebook,
): RatioScore | undefined {
  if (comparison.kind !== 'ratio') return undefined;
  const isLevel = indicator.part === 'satisfaction' && target.kind === 'quantity';
  return ratioScore(comparison, points, rulebook, isLevel);
}

/** Where no ratio decides: met or not (Q6), a tier's interval (L1), or anything at all (L4). */
function admitted(comparison: Comparison, points: Decimal, rulebook: Rulebook): Interval {
  if (comparison.kind === 'binary') return exactly(comparison.met ? points : ZERO);
  if (comparison.kind === 'tier') return tierInterval(comparison.tier, points, rulebook);
  return { low: ZERO, high: points };
}

/** L1: three half-open tiers; at two decimals the open upper end is one hundredth below the next tier. */
export function tierInterval(tier: Tier, points: Decimal, { tiers }: Rulebook): Interval {
  const met = atMost(multiply(points, tiers.met, 2), points);
  const partly = atMost(multiply(points, tiers.partly, 2), points);
  if (tier === 'met') return { low: met, high: points };
  const high = below(tier === 'partly' ? met : partly);
  // a hundredth of a point cannot be split into tiers
  return tier === 'partly'
    ? { low: partly, high: high < partly ? partly : high }
    : { low: ZERO, high };
}

function atMost(value: Decimal, limit: Decimal): Decimal {
  return value < limit ? value : limit;
}

function below(bound: Decimal): Decimal {
  return bound >= CENT ? subtract(bound, CENT) : ZERO;
}

function verdictOf(
  comparison: Comparison,
  reported: Decimal | undefined,
  interval: Interval,
  tolerance: Decimal,
): Verdict {
  if (reported === undefined || comparison.kind === 'notAssessable') return 'notAssessable';
  return position(reported, interval, tolerance);
}
