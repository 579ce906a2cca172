import { targetMissing } from '../../audit/checks/targetMissing.ts';
import type { Check } from '../../audit/finding.ts';
import { blankTargets } from '../../audit/rows/blankTargets.ts';
import { rowEvidence } from '../../audit/wording/rowEvidence.ts';
import { rowLabel } from '../../audit/wording/rowLabel.ts';

/** A1: an indicator without a target, whether the form has points or none. */
export const blankTarget: Check = {
  ...targetMissing,
  check: (subject) =>
    blankTargets(subject, ({ indicator }) => () => ({
      message: `${rowLabel(indicator)}没有填写指标值。`,
      evidence: rowEvidence(indicator, 'target'),
      advice: '写明年底前要达到的数值或状态。',
    })),
};
