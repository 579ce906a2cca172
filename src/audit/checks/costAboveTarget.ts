import { hasCostRow, isCostRow } from '../../model/isCostRow.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import { both, hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { explainsRow } from '../reasons/explainsRow.ts';
import { rowCheck } from '../rowCheck.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/** A9: a cost above its target that no sign of the target forbids, such as =0.6万元 → 0.9万元, unexplained. */
export const costAboveTarget = rowCheck({
  code: 'costAboveTarget',
  title: '成本高于目标而未说明',
  severity: 'warning',
  basis: ownBasis('A9'),
  appliesTo: both(hasCostRow, hasRowColumn('target', 'actual', 'reason')),
  when: ROW.exceeded,
  column: 'actual',
  either: ['actual', 'target'],
  find: (row, subject) => {
    const { indicator, comparison, direction } = row;
    if (!isCostRow(indicator)) return undefined;
    if (comparison.kind !== 'ratio' || comparison.direction !== 'atLeast') return undefined;
    if (comparison.actual <= comparison.target || comparison.operator !== '=') return undefined;
    if (direction.way !== 'less' || explainsRow(row, subject, 'more')) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}的${indicator.words.actual}高于${indicator.words.target}（${comparisonWords(row)}），“${indicator.words.reason}”栏没有说明。`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'reason'),
      advice: '说明成本高于目标的原因；成本目标一般写不高于，如“≤0.6万元”。',
    });
  },
});
