import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { printedBasis } from '../ownBasis.ts';
import { explainsRow } from '../reasons/explainsRow.ts';
import { reasonLacks } from '../reasons/reasonLacks.ts';
import { rowCheck } from '../rowCheck.ts';
import { isScoreDoubted } from '../rows/isScoreDoubted.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';
import { isTargetDoubted } from '../rows/isTargetDoubted.ts';
import { ROW } from '../rows/rowTraits.ts';
import { quoteCell } from '../wording/quoteCell.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** X1: a target was missed and no reason is given. Rows that lost points are left to X2, doubted scores to A13. */
export const missedTargetWithoutReason = rowCheck({
  code: 'missedTargetWithoutReason',
  title: '未达目标而未填原因',
  severity: 'warning',
  basis: printedBasis('X1', '自评表印有填写偏差原因的一栏'),
  appliesTo: hasRowColumn('target', 'actual', 'reason'),
  when: ROW.missed,
  column: 'reason',
  find: (row, subject) => {
    const { indicator, points, reported } = row;
    if (!isShortOfTarget(row) || explainsRow(row, subject, 'less')) return undefined;
    if (isTargetDoubted(row, subject)) return undefined;
    if (points !== undefined && reported !== undefined && reported < points) return undefined;
    if (isScoreDoubted(row, subject)) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}没有达到${indicator.words.target}（${shortfall(row)}），${reasonLacks(indicator.words.reason, indicator.reason)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score', 'reason'),
      advice: '补充未达目标的原因和改进措施。',
    });
  },
});

function shortfall(row: RowScore): string {
  const { indicator, actual, comparison } = row;
  if (comparison.kind === 'tier' && actual.kind === 'qualitative') {
    return `${quoteCell(indicator.actual)}的程度低于${quoteCell(indicator.target)}`;
  }
  return comparisonWords(row);
}
