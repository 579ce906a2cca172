import { formatDecimal } from '../../model/decimal.ts';
import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { quoteCell } from '../quoteCell.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

/** A2: a row whose target is 无, 不涉及 or a dash carries points. */
export const noneCarriesPoints: Check = {
  code: 'noneCarriesPoints',
  title: '指标值为“无”而有分值',
  severity: 'warning',
  basis: ownBasis('A2'),
  check: ({ score }) =>
    rowResults(score.rows, ({ indicator, target, points, reported }) => {
      if (target.kind !== 'none' || points === undefined || points === 0) return undefined;
      return () => ({
        message: `${rowLabel(indicator)}年度指标值为${quoteCell(indicator.target)}，分值 ${formatDecimal(points)} 分，${reported === undefined ? '' : `得 ${formatDecimal(reported)} 分，`}没有可对照的目标。`,
        evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
        advice: '不适用的指标不设分值，把分值分配到有目标的指标。',
      });
    }),
};
