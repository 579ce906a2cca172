import { costIsNoCost } from '../../audit/checks/costIsNoCost.ts';
import { foreignYear } from '../../audit/checks/foreignYear.ts';
import { goalFigureMismatch } from '../../audit/checks/goalFigureMismatch.ts';
import { goalUnstated } from '../../audit/checks/goalUnstated.ts';
import { impossibleValue } from '../../audit/checks/impossibleValue.ts';
import { markupLeft } from '../../audit/checks/markupLeft.ts';
import { moneyUnitSlip } from '../../audit/checks/moneyUnitSlip.ts';
import { noneCarriesPoints } from '../../audit/checks/noneCarriesPoints.ts';
import { outputInBenefit } from '../../audit/checks/outputInBenefit.ts';
import { ownerBlank } from '../../audit/checks/ownerBlank.ts';
import { personalData } from '../../audit/checks/personalData.ts';
import { pointsOutOfTotal } from '../../audit/checks/pointsOutOfTotal.ts';
import { repeatedIndicator } from '../../audit/checks/repeatedIndicator.ts';
import { targetBelowPrintedActual } from '../../audit/checks/targetBelowPrintedActual.ts';
import { templateLeft } from '../../audit/checks/templateLeft.ts';
import { totalPointsMismatch } from '../../audit/checks/totalPointsMismatch.ts';
import { unitUnstated } from '../../audit/checks/unitUnstated.ts';
import { unparsedValue } from '../../audit/checks/unparsedValue.ts';
import { valueOnlyInName } from '../../audit/checks/valueOnlyInName.ts';
import { weightDeviation } from '../../audit/checks/weightDeviation.ts';
import { weightSumMismatch } from '../../audit/checks/weightSumMismatch.ts';
import { wrongDirection } from '../../audit/checks/wrongDirection.ts';
import type { Check } from '../../audit/finding.ts';
import { amountSums } from './amountSums.ts';
import { bandsOutOfOrder } from './bandsOutOfOrder.ts';
import { blankGoal } from './blankGoal.ts';
import { blankTarget } from './blankTarget.ts';
import { costAboveMoney } from './costAboveMoney.ts';
import { goalCopiesText } from './goalCopiesText.ts';
import { kindAgainstTarget } from './kindAgainstTarget.ts';
import { repeatedBasis } from './repeatedBasis.ts';
import { signsMissing } from './signsMissing.ts';
import { wordyTargets } from './wordyTargets.ts';
import { yearAboveTerm } from './yearAboveTerm.ts';

/** What a form owes when its targets are set: the checks that look at no actual, no money spent and no score. */
export const OWED_BY_TARGETS: readonly Check[] = [
  weightSumMismatch,
  totalPointsMismatch,
  pointsOutOfTotal,
  weightDeviation,
  amountSums,
  moneyUnitSlip,
  noneCarriesPoints,
  blankTarget,
  wordyTargets,
  valueOnlyInName,
  unitUnstated,
  signsMissing,
  unparsedValue,
  impossibleValue,
  repeatedIndicator,
  wrongDirection,
  bandsOutOfOrder,
  kindAgainstTarget,
  targetBelowPrintedActual,
  repeatedBasis,
  costIsNoCost,
  costAboveMoney,
  yearAboveTerm,
  outputInBenefit,
  ownerBlank,
  blankGoal,
  goalUnstated,
  goalCopiesText,
  goalFigureMismatch,
  templateLeft,
  markupLeft,
  foreignYear,
  personalData,
];
