import type { Check } from '../finding.ts';
import { ownBasis } from '../ownBasis.ts';
import { rowEvidence } from '../rowEvidence.ts';
import { rowLabel } from '../rowLabel.ts';
import { rowResults } from '../rowResults.ts';

/** A11: a row has a target and points, and its actual cell is blank. */
export const actualMissing: Check = {
  code: 'actualMissing',
  title: '实际完成值空白',
  severity: 'warning',
  basis: ownBasis('A11'),
  check: ({ score }) =>
    rowResults(score.rows, ({ indicator, target, actual, points }) => {
      if (actual.kind !== 'missing' || indicator.actual?.trim() !== '') return undefined;
      if (points === undefined || points === 0) return undefined;
      if (target.kind === 'none' || target.kind === 'missing') return undefined;
      return () => ({
        message: `${rowLabel(indicator)}有目标和分值，实际完成值栏没有填写。`,
        evidence: rowEvidence(indicator, 'target', 'actual', 'points', 'score'),
        advice: '补填实际完成值。',
      });
    }),
};
