import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import type { Check } from '../finding.ts';
import { isShortOfTarget } from '../isShortOfTarget.ts';
import { isWithoutReason } from '../isWithoutReason.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

/** X1: a target was missed and no reason is given. Rows that lost points are left to X2. */
export const missedTargetWithoutReason: Check = {
  code: 'missedTargetWithoutReason',
  title: '未达目标而未填原因',
  severity: 'warning',
  basis: printedBasis('X1', '自评表印有“偏差原因分析及改进措施”栏'),
  check: ({ score }) =>
    rowResults(
      score.rows,
      (row) => {
        const { indicator, points, reported } = row;
        if (!isShortOfTarget(row) || !isWithoutReason(indicator.reason)) return undefined;
        if (points !== undefined && reported !== undefined && reported < points) return undefined;
        return () => ({
          message: `${rowLabel(indicator)}没有达到年度指标值（${shortfall(row)}），“偏差原因分析及改进措施”栏没有写明原因。`,
          evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
          advice: '补充未达目标的原因和改进措施。',
        });
      },
      'reason',
    ),
};

function shortfall(row: RowScore): string {
  const { indicator, actual, comparison } = row;
  if (comparison.kind === 'tier' && actual.kind === 'qualitative') {
    return `${quoteCell(indicator.actual)}的程度低于${quoteCell(indicator.target)}`;
  }
  return comparisonWords(row);
}
