// A check is a record with code, title, severity, basis and a pure function from a scored form to
// findings; checks/ holds one a file. The list below is the ledger of a form alone, to which checks.ts adds that of
// its list and its report: what is not listed does not run, and what is listed is tested and provoked.

import { actualMissing } from './checks/actualMissing.ts';
import { actualsCopied } from './checks/actualsCopied.ts';
import { boundAsActual } from './checks/boundAsActual.ts';
import { budgetAdjusted } from './checks/budgetAdjusted.ts';
import { budgetZeroWithSpending } from './checks/budgetZeroWithSpending.ts';
import { causeOfOtherYear } from './checks/causeOfOtherYear.ts';
import { completionRateMismatch } from './checks/completionRateMismatch.ts';
import { costAboveTarget } from './checks/costAboveTarget.ts';
import { costIsNoCost } from './checks/costIsNoCost.ts';
import { costRowsMatchBudget } from './checks/costRowsMatchBudget.ts';
import { datesOutOfOrder } from './checks/datesOutOfOrder.ts';
import { deadlineUnstated } from './checks/deadlineUnstated.ts';
import { excessUntold } from './checks/excessUntold.ts';
import { executedAboveBudget } from './checks/executedAboveBudget.ts';
import { executionBaseMissing } from './checks/executionBaseMissing.ts';
import { executionRateBlank } from './checks/executionRateBlank.ts';
import { executionRateMismatch } from './checks/executionRateMismatch.ts';
import { executionScoreOutside } from './checks/executionScoreOutside.ts';
import { farAboveTarget } from './checks/farAboveTarget.ts';
import { foreignYear } from './checks/foreignYear.ts';
import { fullMarksBelowTarget } from './checks/fullMarksBelowTarget.ts';
import { fullSumBelowTarget } from './checks/fullSumBelowTarget.ts';
import { fundsSumMismatch } from './checks/fundsSumMismatch.ts';
import { goalCopied } from './checks/goalCopied.ts';
import { goalFigureMismatch } from './checks/goalFigureMismatch.ts';
import { goalMissing } from './checks/goalMissing.ts';
import { goalMoneyMismatch } from './checks/goalMoneyMismatch.ts';
import { goalOfLaterYear } from './checks/goalOfLaterYear.ts';
import { goalPartUnanswered } from './checks/goalPartUnanswered.ts';
import { goalRateMismatch } from './checks/goalRateMismatch.ts';
import { goalSumMismatch } from './checks/goalSumMismatch.ts';
import { goalUnstated } from './checks/goalUnstated.ts';
import { gradeMismatch } from './checks/gradeMismatch.ts';
import { impossibleValue } from './checks/impossibleValue.ts';
import { indicatorsAlike } from './checks/indicatorsAlike.ts';
import { lossUnseen } from './checks/lossUnseen.ts';
import { lostPointsWithoutReason } from './checks/lostPointsWithoutReason.ts';
import { lowExecutionWithoutReason } from './checks/lowExecutionWithoutReason.ts';
import { markupLeft } from './checks/markupLeft.ts';
import { misplacedIndicator } from './checks/misplacedIndicator.ts';
import { missedTargetWithoutReason } from './checks/missedTargetWithoutReason.ts';
import { moneyUnitSlip } from './checks/moneyUnitSlip.ts';
import { noCheckableValue } from './checks/noCheckableValue.ts';
import { noneCarriesPoints } from './checks/noneCarriesPoints.ts';
import { nothingDelivered } from './checks/nothingDelivered.ts';
import { outputInBenefit } from './checks/outputInBenefit.ts';
import { personalData } from './checks/personalData.ts';
import { pointsOutOfTotal } from './checks/pointsOutOfTotal.ts';
import { rateAgainstRows } from './checks/rateAgainstRows.ts';
import { rateCountedInHeads } from './checks/rateCountedInHeads.ts';
import { reachedClaimMismatch } from './checks/reachedClaimMismatch.ts';
import { reasonContradictsActual } from './checks/reasonContradictsActual.ts';
import { reasonsAllBlank } from './checks/reasonsAllBlank.ts';
import { repeatedIndicator } from './checks/repeatedIndicator.ts';
import { resultsAboveMoney } from './checks/resultsAboveMoney.ts';
import { reviewTotalMismatch } from './checks/reviewTotalMismatch.ts';
import { rowScoreOutside } from './checks/rowScoreOutside.ts';
import { scoreAbovePoints } from './checks/scoreAbovePoints.ts';
import { scoreMissing } from './checks/scoreMissing.ts';
import { shortfallUntold } from './checks/shortfallUntold.ts';
import { spendingMismatch } from './checks/spendingMismatch.ts';
import { statedScoreMismatch } from './checks/statedScoreMismatch.ts';
import { subRowSumMismatch } from './checks/subRowSumMismatch.ts';
import { surveyDenied } from './checks/surveyDenied.ts';
import { targetAdded } from './checks/targetAdded.ts';
import { targetAdjusted } from './checks/targetAdjusted.ts';
import { targetAdjustedOnForm } from './checks/targetAdjustedOnForm.ts';
import { targetBelowPrintedActual } from './checks/targetBelowPrintedActual.ts';
import { targetChanged } from './checks/targetChanged.ts';
import { targetDropped } from './checks/targetDropped.ts';
import { targetLowered } from './checks/targetLowered.ts';
import { targetMissing } from './checks/targetMissing.ts';
import { targetPointsChanged } from './checks/targetPointsChanged.ts';
import { targetRaised } from './checks/targetRaised.ts';
import { targetReworded } from './checks/targetReworded.ts';
import { targetSwapped } from './checks/targetSwapped.ts';
import { templateLeft } from './checks/templateLeft.ts';
import { textualActual } from './checks/textualActual.ts';
import { totalPointsMismatch } from './checks/totalPointsMismatch.ts';
import { totalScoreMismatch } from './checks/totalScoreMismatch.ts';
import { uniformFullMarks } from './checks/uniformFullMarks.ts';
import { unitCostMismatch } from './checks/unitCostMismatch.ts';
import { unitCostUp } from './checks/unitCostUp.ts';
import { unitMismatch } from './checks/unitMismatch.ts';
import { unparsedValue } from './checks/unparsedValue.ts';
import { unreadableCell } from './checks/unreadableCell.ts';
import { unspentAbove20 } from './checks/unspentAbove20.ts';
import { vagueTargets } from './checks/vagueTargets.ts';
import { valueOnlyInName } from './checks/valueOnlyInName.ts';
import { valuesUnanswered } from './checks/valuesUnanswered.ts';
import { weightDeviation } from './checks/weightDeviation.ts';
import { weightSumMismatch } from './checks/weightSumMismatch.ts';
import { wrongDirection } from './checks/wrongDirection.ts';
import type { Check } from './finding.ts';

/** Every check of a form that needs no report, in the order in which the ledger lists them. */
export const FORM_CHECKS: readonly Check[] = [
  // What the form adds up to
  weightSumMismatch,
  totalPointsMismatch,
  pointsOutOfTotal,
  weightDeviation,
  totalScoreMismatch,
  reviewTotalMismatch,
  scoreAbovePoints,
  scoreMissing,
  subRowSumMismatch,
  unreadableCell,
  // Money and its rate
  fundsSumMismatch,
  budgetZeroWithSpending,
  executedAboveBudget,
  executionBaseMissing,
  executionRateMismatch,
  executionRateBlank,
  spendingMismatch,
  moneyUnitSlip,
  // Scores against the rule book
  executionScoreOutside,
  rowScoreOutside,
  fullMarksBelowTarget,
  fullSumBelowTarget,
  uniformFullMarks,
  // What must be explained
  lostPointsWithoutReason,
  missedTargetWithoutReason,
  shortfallUntold,
  lossUnseen,
  farAboveTarget,
  excessUntold,
  reasonsAllBlank,
  budgetAdjusted,
  lowExecutionWithoutReason,
  causeOfOtherYear,
  unspentAbove20,
  resultsAboveMoney,
  unitCostUp,
  unitCostMismatch,
  // Whether a target can be checked
  noneCarriesPoints,
  noCheckableValue,
  vagueTargets,
  targetMissing,
  valueOnlyInName,
  actualMissing,
  textualActual,
  valuesUnanswered,
  boundAsActual,
  deadlineUnstated,
  actualsCopied,
  unitMismatch,
  completionRateMismatch,
  rateAgainstRows,
  reasonContradictsActual,
  datesOutOfOrder,
  unparsedValue,
  impossibleValue,
  rateCountedInHeads,
  repeatedIndicator,
  indicatorsAlike,
  targetBelowPrintedActual,
  wrongDirection,
  nothingDelivered,
  costAboveTarget,
  costIsNoCost,
  outputInBenefit,
  misplacedIndicator,
  // Goal and text
  goalMissing,
  goalUnstated,
  goalPartUnanswered,
  goalCopied,
  goalFigureMismatch,
  goalMoneyMismatch,
  goalRateMismatch,
  goalSumMismatch,
  reachedClaimMismatch,
  statedScoreMismatch,
  surveyDenied,
  templateLeft,
  markupLeft,
  foreignYear,
  goalOfLaterYear,
  personalData,
  // The form beside the target form of the year
  targetLowered,
  targetChanged,
  targetDropped,
  targetSwapped,
  targetAdded,
  targetRaised,
  targetReworded,
  targetPointsChanged,
  targetAdjusted,
  targetAdjustedOnForm,
  // Its grade
  gradeMismatch,
  // What holds
  costRowsMatchBudget,
];
