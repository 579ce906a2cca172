import { type Comparison, compare } from '../expression/compare.ts';
import type { Expression, Tier } from '../expression/expression.ts';
import { isLessBetter } from '../expression/lessIsBetter.ts';
import { parseExpression } from '../expression/parseExpression.ts';
import { cellValue } from '../model/cell.ts';
import { CENT, type Decimal, formatDecimal, multiply, subtract, ZERO } from '../model/decimal.ts';
import { formatInterval, formatPoints, formatRate } from '../model/format.ts';
import type { Indicator } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Verdict } from '../model/words.ts';
import { exactly, type Interval, position } from './interval.ts';
import { type RatioScore, ratioScore } from './ratioScore.ts';
import { conclusion, type Step } from './step.ts';

/** One indicator under one rule book: what its cells bear and what score that admits. */
export interface RowScore {
  readonly indicator: Indicator;
  readonly target: Expression;
  readonly actual: Expression;
  readonly comparison: Comparison;
  readonly points: Decimal | undefined;
  readonly reported: Decimal | undefined;
  /** Admissible scores; absent where the row carries no points. */
  readonly interval: Interval | undefined;
  readonly verdict: Verdict;
  /** Why, in one Chinese sentence without a full stop. */
  readonly reason: string;
  readonly steps: readonly Step[];
  /** Whether the points rest on a value that can be checked: two numbers, or a stated date or yes/no. */
  readonly checkable: boolean;
}

/** Scores one row (Q1–Q7, L1–L4); the reported score is compared, never altered. */
export function rowScore(
  indicator: Indicator,
  year: number,
  rulebook: Rulebook,
  tolerance: Decimal,
): RowScore {
  const target = parseExpression(indicator.target, year);
  const actual = parseExpression(indicator.actual, year);
  const comparison = compare(target, actual, isLessBetter(indicator));
  const points = cellValue(indicator.points);
  const reported = cellValue(indicator.score);
  const row = { indicator, target, actual, comparison, points, reported };
  if (points === undefined) {
    return {
      ...row,
      interval: undefined,
      verdict: 'notApplicable',
      reason: '该行没有分值',
      steps: [],
      checkable: false,
    };
  }
  const { interval, reason, steps } = admit(
    comparison,
    points,
    rulebook,
    indicator.part === 'satisfaction',
  );
  const verdict = verdictOf(comparison, reported, interval, tolerance);
  return {
    ...row,
    interval,
    verdict,
    reason,
    steps: [...steps, conclusion(reported, verdict)],
    checkable: comparison.kind === 'ratio' || (comparison.kind === 'binary' && comparison.stated),
  };
}

/** The interval that a comparison admits, why, and how it came about. */
function admit(
  comparison: Comparison,
  points: Decimal,
  rulebook: Rulebook,
  isSatisfaction: boolean,
) {
  switch (comparison.kind) {
    case 'ratio': {
      const { score, rule, formula } = ratioScore(comparison, points, rulebook, isSatisfaction);
      const ratioStep = completionStep(comparison);
      const scoreStep = {
        label: '可得分',
        text: FORMULAS[formula](comparison, points, score),
        rule,
      };
      return { interval: exactly(score), reason: ratioStep.text, steps: [ratioStep, scoreStep] };
    }
    case 'binary': {
      const score = comparison.met ? points : ZERO;
      const text = `${comparison.met ? '达到，得满分' : '未达到，不得分'} ${formatPoints(score)}`;
      const steps = [
        { label: '对照', text: comparison.reason },
        { label: '可得分', text, rule: 'Q6' },
      ];
      return { interval: exactly(score), reason: comparison.reason, steps };
    }
    case 'tier': {
      const interval = tierInterval(comparison.tier, points, rulebook);
      const text = `${TIER_WORDS[comparison.tier]}一档，可得 ${formatInterval(interval)}`;
      const steps = [
        { label: '对照', text: comparison.reason },
        { label: '可得分', text, rule: rulebook.tiers.basis.rule },
      ];
      return { interval, reason: comparison.reason, steps };
    }
    case 'notAssessable': {
      const interval = { low: ZERO, high: points };
      const steps = [
        { label: '对照', text: comparison.reason },
        {
          label: '可得分',
          text: `无法判定，任何得分都不能复核（${formatInterval(interval)}）`,
          rule: 'L4',
        },
      ];
      return { interval, reason: comparison.reason, steps };
    }
    default:
      return comparison satisfies never;
  }
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

const TIER_WORDS: Readonly<Record<Tier, string>> = {
  met: '达成',
  partly: '部分达成',
  unmet: '未达成',
};

function completionStep({
  target,
  actual,
  unit,
  completion,
}: Extract<Comparison, { kind: 'ratio' }>): Step {
  const [goal, reached] = [formatDecimal(target), formatDecimal(actual)];
  return completion === undefined
    ? { label: '对照', text: `目标 ${goal}${unit}，实际 ${reached}${unit}，目标为零，不计完成率` }
    : { label: '完成率', text: `${reached}${unit} ÷ ${goal}${unit} = ${formatRate(completion)}` };
}

type FormulaText = (
  ratio: Extract<Comparison, { kind: 'ratio' }>,
  points: Decimal,
  score: Decimal,
) => string;
const FORMULAS: Readonly<Record<RatioScore['formula'], FormulaText>> = {
  full: (_, __, score) => `达到目标，得满分 ${formatPoints(score)}`,
  ratio: (ratio, points, score) =>
    `${formatRate(ratio.completion ?? ZERO)} × ${formatDecimal(points)} 分 = ${formatPoints(score)}`,
  inverseRatio: ({ target, actual }, points, score) =>
    `越低越好：${formatDecimal(target)} ÷ ${formatDecimal(actual)} × ${formatDecimal(points)} 分 = ${formatPoints(score)}`,
  linear: ({ target, actual }, points, score) =>
    `越低越好：[1 −（${formatDecimal(actual)} − ${formatDecimal(target)}）÷ ${formatDecimal(target)}] × ${formatDecimal(points)} 分，不低于 0 = ${formatPoints(score)}`,
  belowHurdle: (ratio, _, score) =>
    `完成率 ${formatRate(ratio.completion ?? ZERO)} 低于起点，得 ${formatPoints(score)}`,
  zeroTarget: (_, __, score) => `目标为零，得 ${formatPoints(score)}`,
  bands: (_, __, score) => `按满意度分档，得 ${formatPoints(score)}`,
};
