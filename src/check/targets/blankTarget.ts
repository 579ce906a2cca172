import { targetMissing } from '../../audit/checks/targetMissing.ts';
import type { Check } from '../../audit/finding.ts';
import { rowResults } from '../../audit/rowCheck.ts';
import { rowEvidence } from '../../audit/rowEvidence.ts';
import { rowLabel } from '../../audit/rowLabel.ts';
import { ROW } from '../../audit/rowTraits.ts';
import { statedBelow } from '../../audit/statedBelow.ts';
import { valueInName } from '../../audit/valueInName.ts';

/** A1: an indicator without a target, whether the form has points or none. */
export const blankTarget: Check = {
  ...targetMissing,
  check: (subject) => {
    if ((subject.traits & ROW.blankTarget) === 0) return [];
    const below = statedBelow(subject.score.rows, 'target');
    return rowResults(subject, {
      when: ROW.blankTarget,
      column: 'target',
      find: ({ indicator, target }) => {
        if (target.kind !== 'missing' || indicator.target === undefined) return undefined;
        if (below.has(indicator.seq) || valueInName(indicator.name) !== undefined) return undefined;
        return () => ({
          message: `${rowLabel(indicator)}没有填写指标值。`,
          evidence: rowEvidence(indicator, 'target'),
          advice: '写明年底前要达到的数值或状态。',
        });
      },
    });
  },
};
