import type { PaperPlace } from '../paper.ts';

const SCORED: readonly PaperPlace[] = ['rows.points', 'rows.score'];
const MONEY: readonly PaperPlace[] = ['funds.executed', 'rows.withoutExecution'];
const EXECUTION: readonly PaperPlace[] = [...MONEY, 'funds.points', 'funds.score'];
const TOTALS: readonly PaperPlace[] = ['rows.points', 'rows.level1', 'funds.points'];
const GOALS: readonly PaperPlace[] = ['goals.expected', 'goals.actual'];

/** Where a fault of a code needs a place on paper; a code that is not named needs target and actual alone. */
const PLACES: Readonly<Record<string, readonly PaperPlace[]>> = {
  // a row
  actualMissing: ['rows.points'],
  costAboveTarget: ['rows.reason', 'rows.level2'],
  costIsNoCost: ['rows.level2'],
  farAboveTarget: ['rows.reason'],
  fullMarksBelowTarget: [...SCORED, 'rows.reason'],
  lostPointsWithoutReason: [...SCORED, 'rows.reason'],
  missedTargetWithoutReason: [...SCORED, 'rows.reason'],
  noCheckableValue: [...SCORED, 'rows.withoutExecution'],
  noneCarriesPoints: ['rows.points'],
  outputInBenefit: ['rows.level1'],
  reasonsAllBlank: [...SCORED, 'rows.reason', 'rows.withoutExecution'],
  rowScoreOutside: SCORED,
  scoreAbovePoints: SCORED,
  scoreMissing: SCORED,
  targetMissing: ['rows.points'],
  uniformFullMarks: [...SCORED, 'rows.withoutExecution'],
  vagueTargets: ['rows.points'],
  // the money
  budgetAdjusted: [...MONEY, 'funds.initial', 'funds.adjusted'],
  budgetZeroWithSpending: [...EXECUTION, 'source.fiscal'],
  executedAboveBudget: MONEY,
  executionBaseMissing: EXECUTION,
  executionRateBlank: [...MONEY, 'funds.rate'],
  executionRateMismatch: [...MONEY, 'funds.rate'],
  executionScoreOutside: EXECUTION,
  fundsSumMismatch: ['source.fiscal', 'source.other'],
  lowExecutionWithoutReason: MONEY,
  moneyUnitSlip: ['source.fiscal', 'funds.initial', 'funds.executed'],
  resultsAboveMoney: [...EXECUTION, ...SCORED],
  unitCostUp: [...MONEY, 'rows.level2'],
  unspentAbove20: [...MONEY, 'note'],
  // sums
  pointsOutOfTotal: [...TOTALS, 'total.points', 'rows.levelPoints'],
  totalPointsMismatch: [...TOTALS, 'total.points'],
  totalScoreMismatch: [...SCORED, 'funds.score', 'total.score'],
  weightDeviation: TOTALS,
  weightSumMismatch: ['rows.points', 'rows.levelPoints'],
  // texts
  departmentNameMismatch: ['head.department'],
  goalCopied: GOALS,
  goalFigureMismatch: GOALS,
  goalMissing: GOALS,
  markupLeft: GOALS,
};

/** The places that a paper must have for a fault of this code. */
export function faultPlaces(code: string): readonly PaperPlace[] {
  return PLACES[code] ?? [];
}
