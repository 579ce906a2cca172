// A check is a record with code, title, severity, basis and a pure function from a scored form to
// findings; checks/ holds one a file. The list below is the ledger of a form alone, which figureChecks.ts begins
// and to which checks.ts adds that of its list and its report: what is not listed does not run, and what is listed
// is tested and provoked.

import { actualMissing } from './checks/actualMissing.ts';
import { actualsCopied } from './checks/actualsCopied.ts';
import { boundAsActual } from './checks/boundAsActual.ts';
import { coefficientMismatch } from './checks/coefficientMismatch.ts';
import { completionRateMismatch } from './checks/completionRateMismatch.ts';
import { costAboveTarget } from './checks/costAboveTarget.ts';
import { costIsNoCost } from './checks/costIsNoCost.ts';
import { costRowsMatchBudget } from './checks/costRowsMatchBudget.ts';
import { datesOutOfOrder } from './checks/datesOutOfOrder.ts';
import { deadlineUnstated } from './checks/deadlineUnstated.ts';
import { evidenceBlank } from './checks/evidenceBlank.ts';
import { executionCountedTwice } from './checks/executionCountedTwice.ts';
import { executionRounded } from './checks/executionRounded.ts';
import { filledEarly } from './checks/filledEarly.ts';
import { foreignYear } from './checks/foreignYear.ts';
import { goalCopied } from './checks/goalCopied.ts';
import { goalFigureMismatch } from './checks/goalFigureMismatch.ts';
import { goalMissing } from './checks/goalMissing.ts';
import { goalMoneyMismatch } from './checks/goalMoneyMismatch.ts';
import { goalOfLaterYear } from './checks/goalOfLaterYear.ts';
import { goalPartUnanswered } from './checks/goalPartUnanswered.ts';
import { goalRateMismatch } from './checks/goalRateMismatch.ts';
import { goalSumMismatch } from './checks/goalSumMismatch.ts';
import { goalUnstated } from './checks/goalUnstated.ts';
import { goalWithoutFigure } from './checks/goalWithoutFigure.ts';
import { gradeMismatch } from './checks/gradeMismatch.ts';
import { groupBlank } from './checks/groupBlank.ts';
import { impossibleValue } from './checks/impossibleValue.ts';
import { indicatorsAlike } from './checks/indicatorsAlike.ts';
import { lossUnseen } from './checks/lossUnseen.ts';
import { markupLeft } from './checks/markupLeft.ts';
import { misplacedIndicator } from './checks/misplacedIndicator.ts';
import { noCheckableValue } from './checks/noCheckableValue.ts';
import { noneCarriesPoints } from './checks/noneCarriesPoints.ts';
import { nothingDelivered } from './checks/nothingDelivered.ts';
import { opposedActual } from './checks/opposedActual.ts';
import { outputInBenefit } from './checks/outputInBenefit.ts';
import { ownerBlank } from './checks/ownerBlank.ts';
import { personalData } from './checks/personalData.ts';
import { pointsAsTargets } from './checks/pointsAsTargets.ts';
import { printedDirectionMismatch } from './checks/printedDirectionMismatch.ts';
import { rateAgainstRows } from './checks/rateAgainstRows.ts';
import { rateCountedInHeads } from './checks/rateCountedInHeads.ts';
import { reachedClaimMismatch } from './checks/reachedClaimMismatch.ts';
import { reasonContradictsActual } from './checks/reasonContradictsActual.ts';
import { repeatedIndicator } from './checks/repeatedIndicator.ts';
import { situationUntold } from './checks/situationUntold.ts';
import { spendingMismatch } from './checks/spendingMismatch.ts';
import { statedScoreMismatch } from './checks/statedScoreMismatch.ts';
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
import { termAgainstRule } from './checks/termAgainstRule.ts';
import { textualActual } from './checks/textualActual.ts';
import { unitCostMismatch } from './checks/unitCostMismatch.ts';
import { unitMismatch } from './checks/unitMismatch.ts';
import { unitUnstated } from './checks/unitUnstated.ts';
import { unparsedValue } from './checks/unparsedValue.ts';
import { unspentDenied } from './checks/unspentDenied.ts';
import { vagueTargets } from './checks/vagueTargets.ts';
import { valueOnlyInName } from './checks/valueOnlyInName.ts';
import { valuesUnanswered } from './checks/valuesUnanswered.ts';
import { wrongDirection } from './checks/wrongDirection.ts';
import { FIGURE_CHECKS } from './figureChecks.ts';
import type { Check } from './finding.ts';

/** Every check of a form that needs no report, in the order in which the ledger lists them. */
export const FORM_CHECKS: readonly Check[] = [
  ...FIGURE_CHECKS,
  // Whether a target can be checked
  noneCarriesPoints,
  noCheckableValue,
  vagueTargets,
  targetMissing,
  pointsAsTargets,
  valueOnlyInName,
  actualMissing,
  textualActual,
  // and what is reached against it, at last
  valuesUnanswered,
  boundAsActual,
  deadlineUnstated,
  actualsCopied,
  unitMismatch,
  evidenceBlank,
  completionRateMismatch,
  datesOutOfOrder,
  unparsedValue,
  impossibleValue,
  targetBelowPrintedActual,
  wrongDirection,
  printedDirectionMismatch,
  nothingDelivered,
  costAboveTarget,
  costIsNoCost,
  // Where its rows stand
  outputInBenefit,
  misplacedIndicator,
  groupBlank,
  executionCountedTwice,
  unitUnstated,
  // One row beside another
  rateCountedInHeads,
  repeatedIndicator,
  indicatorsAlike,
  // What only rounding accounts for
  executionRounded,
  // What amounts, rates and reasons say of each other
  unspentDenied,
  coefficientMismatch,
  lossUnseen,
  spendingMismatch,
  unitCostMismatch,
  rateAgainstRows,
  reasonContradictsActual,
  opposedActual,
  // Goal and text
  ownerBlank,
  goalMissing,
  goalUnstated,
  goalWithoutFigure,
  goalPartUnanswered,
  goalCopied,
  goalFigureMismatch,
  goalMoneyMismatch,
  goalRateMismatch,
  goalSumMismatch,
  reachedClaimMismatch,
  statedScoreMismatch,
  surveyDenied,
  situationUntold,
  termAgainstRule,
  templateLeft,
  markupLeft,
  foreignYear,
  filledEarly,
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
