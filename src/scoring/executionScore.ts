import { cellValue } from '../model/cell.ts';
import { type Decimal, divide, multiply, multiplyDivide, ZERO } from '../model/decimal.ts';
import type { FundRow } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Verdict } from '../model/words.ts';
import { exactly, type Interval, position } from './interval.ts';
import { bandShare } from './ratioScore.ts';

/** The rule of a form for 预算执行率; `isRead` where it gives the score that was recomputed. */
export interface ExecutionRule {
  readonly text: string;
  readonly isRead: boolean;
}

/** 预算执行率 under one rule book; both bases are always given (design idea 4). */
export interface ExecutionScore {
  /** X ÷ A, a rate; absent where the form lacks a figure or A is 0 (E6). */
  readonly rateAdjusted: Decimal | undefined;
  /** X ÷ y0, a rate; absent likewise. */
  readonly rateInitial: Decimal | undefined;
  /** The rate on the budget that the form has: 全年预算数, or 年初预算数 where there is no such column. */
  readonly rate: Decimal | undefined;
  readonly points: Decimal;
  readonly reported: Decimal | undefined;
  readonly interval: Interval;
  readonly verdict: Verdict;
  /** What the rate was taken of, in 万元; absent where it could not be computed (E6). */
  readonly budget: Decimal | undefined;
  /** Which budget that is: the rule book's, or the one that the form has. */
  readonly base: 'initial' | 'adjusted';
  readonly executed: Decimal | undefined;
  /** The rule that the form prints for it; absent where it prints none. */
  readonly rule?: ExecutionRule;
}

/**
 * Scores the 年度资金总额 row on the rule book's base, linear (E2) or in bands (E3), with the form's own
 * points where it prints some. A rate above 1 gets full points (E5); no rate, no score (E6). A form that
 * prints neither points nor a score gives execution none (G4, layout G).
 */
export function executionScore(
  total: FundRow,
  rulebook: Rulebook,
  tolerance: Decimal,
): ExecutionScore {
  const executed = cellValue(total.executed);
  const rateAdjusted = rateOf(executed, cellValue(total.adjusted));
  // where the adjusted budget cannot be told, neither can be the one that the form's rate is of
  const isUnclear = total.adjusted.kind === 'unclear';
  const rateInitial = isUnclear ? undefined : rateOf(executed, cellValue(total.initial));
  const reported = cellValue(total.score);
  const points =
    cellValue(total.points) ?? (reported === undefined ? ZERO : rulebook.execution.points);
  const isScored = total.points.kind === 'value' || reported !== undefined;
  const isInitialOnly = total.adjusted.kind === 'absent';
  const rate = isInitialOnly ? rateInitial : rateAdjusted;
  const base = isInitialOnly ? 'initial' : rulebook.execution.base;
  const shared = { rateAdjusted, rateInitial, rate, points, reported, base } as const;
  const baseWan = isUnclear ? undefined : cellValue(total[base]);
  if (executed === undefined || baseWan === undefined || baseWan === ZERO) {
    const verdict = isScored ? 'notAssessable' : 'notApplicable';
    const interval = { low: ZERO, high: points };
    return { ...shared, interval, verdict, budget: undefined, executed: undefined };
  }
  const counted = { ...shared, budget: baseWan, executed };
  if (!isScored) return { ...counted, interval: exactly(ZERO), verdict: 'notApplicable' };
  const score = executionPoints(executed, baseWan, points, rulebook);
  const verdict =
    reported === undefined ? 'notAssessable' : position(reported, exactly(score), tolerance);
  return { ...counted, interval: exactly(score), verdict };
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

/** What an amount spent of a budget gets of the points (E2, E3, E5). */
export function executionPoints(
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
  if (score < ZERO) return ZERO; // money taken back, Q7
  return score < points ? score : points;
}
