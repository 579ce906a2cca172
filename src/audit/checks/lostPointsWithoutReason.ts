import { formatDecimal, multiply, subtract, ZERO } from '../../model/decimal.ts';
import { isBonusRow } from '../../model/isBonusRow.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import type { AuditSubject } from '../finding.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { explainsRow } from '../reasons/explainsRow.ts';
import { reasonLacks } from '../reasons/reasonLacks.ts';
import { rowCheck } from '../rowCheck.ts';
import { isScoreDoubted } from '../rows/isScoreDoubted.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** X2: points were lost and the cell for the reason gives none. A loss beyond the rules A13 tells, and this with it. */
export const lostPointsWithoutReason = rowCheck({
  code: 'lostPointsWithoutReason',
  title: '扣分而未填原因',
  severity: 'warning',
  basis: printedBasis('X2', '自评表印有填写偏差原因的一栏'),
  appliesTo: hasRowColumn('points', 'score', 'reason'),
  when: ROW.lost,
  column: 'reason',
  find: (row, subject) => {
    const { indicator, points, reported } = row;
    if (points === undefined || reported === undefined || reported >= points) return undefined;
    if (isBonusRow(indicator) || isScoreDoubted(row, subject)) return undefined;
    if (isOfFullTier(row, subject) || explainsRow(row, subject, 'less')) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}${indicator.words.points} ${formatDecimal(points)} 分，${indicator.words.score} ${formatDecimal(reported)} 分，扣 ${formatDecimal(subtract(points, reported))} 分${missedWords(row)}，${reasonLacks(indicator.words.reason, indicator.reason)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
      advice: '补充扣分原因和改进措施。',
    });
  },
});

/** A column of its own says 达成预期指标 of the row, and its score is within what that tier may give: nothing was missed. */
function isOfFullTier(
  { indicator, points = ZERO, reported = ZERO }: RowScore,
  { score }: AuditSubject,
) {
  const { actual: _, target: __, ...others } = indicator.cells;
  const isMet = Object.values(others).some((text) => text === '达成预期指标');
  return isMet && reported >= multiply(points, score.rulebook.tiers.met);
}

function missedWords(row: RowScore): string {
  return isShortOfTarget(row) ? `（${comparisonWords(row)}）` : '';
}
