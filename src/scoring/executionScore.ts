import { cellValue } from '../model/cell.ts';
import {
  add,
  type Decimal,
  divide,
  formatDecimal,
  multiply,
  multiplyDivide,
  ONE,
  ZERO,
} from '../model/decimal.ts';
import { formatPoints, formatRate } from '../model/format.ts';
import type { FundRow } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Verdict } from '../model/words.ts';
import { exactly, type Interval, position } from './interval.ts';
import { bandShare } from './ratioScore.ts';
import { conclusion, type Step } from './step.ts';

/** 预算执行率 under one rule book; both bases are always given (design idea 4). */
export interface ExecutionScore {
  /** X ÷ A, a rate; absent where the form lacks a figure or A is 0 (E6). */
  readonly rateAdjusted: Decimal | undefined;
  /** X ÷ y0, a rate; absent likewise. */
  readonly rateInitial: Decimal | undefined;
  readonly points: Decimal;
  readonly reported: Decimal | undefined;
  readonly interval: Interval;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly steps: readonly Step[];
}

/**
 * Scores the 年度资金总额 row on the rule book's base, linear (E2) or in bands (E3), with the form's own
 * points where it prints some. A rate above 1 gets full points (E5); no rate, no score (E6).
 */
export function executionScore(
  total: FundRow,
  rulebook: Rulebook,
  tolerance: Decimal,
): ExecutionScore {
  const executed = cellValue(total.executed);
  const rateAdjusted = rateOf(executed, cellValue(total.adjusted));
  const rateInitial = rateOf(executed, cellValue(total.initial));
  const points = cellValue(total.points) ?? rulebook.execution.points;
  const reported = cellValue(total.score);
  const shared = { rateAdjusted, rateInitial, points, reported };

  const base = rulebook.execution.base === 'adjusted' ? total.adjusted : total.initial;
  const baseWan = cellValue(base);
  if (executed === undefined || baseWan === undefined || baseWan === ZERO) {
    const reason = `${BASE_WORDS[rulebook.execution.base]}或全年执行数没有可用的数，执行率无法计算`;
    const interval = { low: ZERO, high: points };
    return {
      ...shared,
      interval,
      verdict: 'notAssessable',
      reason,
      steps: [{ label: '执行率', text: reason, rule: 'E6' }],
    };
  }
  const score = executionPoints(executed, baseWan, points, rulebook);
  const verdict =
    reported === undefined ? 'notAssessable' : position(reported, exactly(score), tolerance);
  const rate = formatRate(divide(executed, baseWan));
  const reason = `执行率 ${formatDecimal(executed)} ÷ ${formatDecimal(baseWan)} = ${rate}（按${BASE_WORDS[rulebook.execution.base]}）`;
  const steps = [
    { label: '执行率', text: reason, rule: rulebook.execution.baseBasis.rule },
    {
      label: '可得分',
      text: scoreText(rate, points, score, rulebook),
      rule: rulebook.execution.basis.rule,
    },
    conclusion(reported, verdict),
  ];
  return { ...shared, interval: exactly(score), verdict, reason, steps };
}

/** 全年执行数 over a budget, as a rate; undefined where either is missing or the budget is 0. */
export function rateOf(
  executed: Decimal | undefined,
  budget: Decimal | undefined,
): Decimal | undefined {
  return executed === undefined || budget === undefined || budget === ZERO
    ? undefined
    : divide(executed, budget);
}

function executionPoints(
  executed: Decimal,
  base: Decimal,
  points: Decimal,
  { execution }: Rulebook,
): Decimal {
  if (executed >= base && execution.method.kind === 'linear') return points;
  const score =
    execution.method.kind === 'bands'
      ? multiply(points, bandShare(executed, execution.method.bands, base), 2)
      : multiplyDivide(points, executed, base, 2);
  return score < points ? score : points;
}

function scoreText(rate: string, points: Decimal, score: Decimal, { execution }: Rulebook): string {
  return execution.method.kind === 'bands'
    ? `执行率 ${rate}，按分档得 ${formatPoints(score)}`
    : `${rate}（不超过 100%）× ${formatDecimal(points)} 分 = ${formatPoints(score)}`;
}

const BASE_WORDS = { adjusted: '全年预算数', initial: '年初预算数' } as const;

/** Change of the budget during the year, A − y0, in 万元; undefined where either is missing. */
export function budgetChange(row: FundRow): Decimal | undefined {
  const [initial, adjusted] = [cellValue(row.initial), cellValue(row.adjusted)];
  return initial === undefined || adjusted === undefined
    ? undefined
    : (add(adjusted, multiply(initial, -ONE as Decimal)) as Decimal);
}
