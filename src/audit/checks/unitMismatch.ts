import type { Check } from '../finding.ts';
import { printedBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

/** Q1: two numbers compare only in one unit. */
export const unitMismatch: Check = {
  code: 'unitMismatch',
  title: '目标与实际单位不同',
  severity: 'warning',
  basis: printedBasis('Q1', '完成率 = 实际完成值 ÷ 年度指标值，两者须为同一单位'),
  check: ({ score }) =>
    rowResults(score.rows, ({ indicator, target, actual, comparison }) => {
      if (comparison.kind !== 'notAssessable') return undefined;
      if (target.kind !== 'quantity' || actual.kind !== 'quantity') return undefined;
      const isBare = target.unit.text === '' || actual.unit.text === '';
      const why = isBare ? '其中一个没有单位，可以有两种读法' : '单位不同';
      return {
        message: `${rowLabel(indicator)}的年度指标值${quoteCell(indicator.target)}与实际完成值${quoteCell(indicator.actual)}不能比较：${why}。`,
        evidence: rowEvidence(indicator, 'target', 'actual'),
        advice: '目标与实际使用同一单位，并把单位写全。',
      };
    }),
};
