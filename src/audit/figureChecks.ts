import { budgetAdjusted } from './checks/budgetAdjusted.ts';
import { budgetZeroWithSpending } from './checks/budgetZeroWithSpending.ts';
import { causeOfOtherYear } from './checks/causeOfOtherYear.ts';
import { deductionMismatch } from './checks/deductionMismatch.ts';
import { excessUntold } from './checks/excessUntold.ts';
import { executedAboveBudget } from './checks/executedAboveBudget.ts';
import { executionBaseMissing } from './checks/executionBaseMissing.ts';
import { executionRateBlank } from './checks/executionRateBlank.ts';
import { executionRateMismatch } from './checks/executionRateMismatch.ts';
import { executionScoreOutside } from './checks/executionScoreOutside.ts';
import { farAboveTarget } from './checks/farAboveTarget.ts';
import { fullMarksBelowTarget } from './checks/fullMarksBelowTarget.ts';
import { fullSumBelowTarget } from './checks/fullSumBelowTarget.ts';
import { fundsSumMismatch } from './checks/fundsSumMismatch.ts';
import { lostPointsWithoutReason } from './checks/lostPointsWithoutReason.ts';
import { lowExecutionWithoutReason } from './checks/lowExecutionWithoutReason.ts';
import { missedTargetWithoutReason } from './checks/missedTargetWithoutReason.ts';
import { moneyUnitSlip } from './checks/moneyUnitSlip.ts';
import { ownRuleUnread } from './checks/ownRuleUnread.ts';
import { partMissed } from './checks/partMissed.ts';
import { pointsOutOfTotal } from './checks/pointsOutOfTotal.ts';
import { printedRuleMismatch } from './checks/printedRuleMismatch.ts';
import { reasonsAllBlank } from './checks/reasonsAllBlank.ts';
import { resultsAboveMoney } from './checks/resultsAboveMoney.ts';
import { reviewTotalMismatch } from './checks/reviewTotalMismatch.ts';
import { rowScoreOutside } from './checks/rowScoreOutside.ts';
import { scoreAbovePoints } from './checks/scoreAbovePoints.ts';
import { scoreMissing } from './checks/scoreMissing.ts';
import { shortfallUntold } from './checks/shortfallUntold.ts';
import { sourceUnspent } from './checks/sourceUnspent.ts';
import { subRowSumMismatch } from './checks/subRowSumMismatch.ts';
import { totalPointsMismatch } from './checks/totalPointsMismatch.ts';
import { totalScoreMismatch } from './checks/totalScoreMismatch.ts';
import { uniformFullMarks } from './checks/uniformFullMarks.ts';
import { unitCostUp } from './checks/unitCostUp.ts';
import { unreadableCell } from './checks/unreadableCell.ts';
import { unspentAbove20 } from './checks/unspentAbove20.ts';
import { weightDeviation } from './checks/weightDeviation.ts';
import { weightSumMismatch } from './checks/weightSumMismatch.ts';
import type { Check } from './finding.ts';

/**
 * The checks of a form's figures: what it adds up to, its money, its scores, and what it explains of them.
 * The ledger begins with them; 自查 has them before the first form comes.
 */
export const FIGURE_CHECKS: readonly Check[] = [
  // What the form adds up to
  weightSumMismatch,
  totalPointsMismatch,
  pointsOutOfTotal,
  weightDeviation,
  totalScoreMismatch,
  reviewTotalMismatch,
  scoreAbovePoints,
  scoreMissing,
  deductionMismatch,
  subRowSumMismatch,
  unreadableCell,
  // Money and its rate
  fundsSumMismatch,
  budgetZeroWithSpending,
  executedAboveBudget,
  executionBaseMissing,
  executionRateMismatch,
  executionRateBlank,
  moneyUnitSlip,
  // Scores against the rule book
  executionScoreOutside,
  printedRuleMismatch,
  rowScoreOutside,
  ownRuleUnread,
  fullMarksBelowTarget,
  fullSumBelowTarget,
  uniformFullMarks,
  // What must be explained
  lostPointsWithoutReason,
  missedTargetWithoutReason,
  shortfallUntold,
  partMissed,
  farAboveTarget,
  excessUntold,
  reasonsAllBlank,
  budgetAdjusted,
  lowExecutionWithoutReason,
  causeOfOtherYear,
  unspentAbove20,
  sourceUnspent,
  resultsAboveMoney,
  unitCostUp,
];
