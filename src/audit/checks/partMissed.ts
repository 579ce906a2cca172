import { readOnce } from '../../model/readOnce.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { comparisonWords } from '../../scoring/rowSteps.ts';
import { hasRowColumn } from '../hasPrinted.ts';
import { ownBasis } from '../ownBasis.ts';
import { explainsRow } from '../reasons/explainsRow.ts';
import { reasonLacks } from '../reasons/reasonLacks.ts';
import { rowCheck } from '../rowCheck.ts';
import { isTargetDoubted } from '../rows/isTargetDoubted.ts';
import { ROW } from '../rows/rowTraits.ts';
import { rowEvidence } from '../wording/rowEvidence.ts';
import { rowLabel } from '../wording/rowLabel.ts';

/**
 * X1, of a 其中 row without points: it missed its own target, the row that it is a part of did not and so answers for
 * nothing, and neither says why.
 */
export const partMissed = rowCheck({
  code: 'partMissed',
  title: '其中一项未达目标未见说明',
  severity: 'info',
  basis: ownBasis('X1'),
  appliesTo: hasRowColumn('target', 'actual', 'reason'),
  when: ROW.missed,
  column: 'actual',
  find: (row, subject) => {
    const { indicator, points, comparison } = row;
    if (indicator.parent === undefined) return undefined;
    const whole = bySeq(subject.score.rows).get(indicator.parent);
    if (whole === undefined || points !== undefined || !isReached(whole)) return undefined;
    if (comparison.kind !== 'ratio' || isTargetDoubted(row, subject)) return undefined;
    if (explainsRow(row, subject, 'less') || explainsRow(whole, subject, 'less')) return undefined;
    return () => ({
      message: `${rowLabel(indicator)}没有达到${indicator.words.target}（${comparisonWords(row)}），它所在的${rowLabel(whole.indicator)}按合计数达到，${reasonLacks(indicator.words.reason, indicator.reason)}`,
      evidence: rowEvidence(indicator, 'target', 'actual', 'reason'),
      advice: '写明这一项没有达到的原因和改进措施。',
    });
  },
});

const bySeq = readOnce(
  (rows: readonly RowScore[]) => new Map(rows.map((row) => [row.indicator.seq, row])),
);

function isReached({ comparison }: RowScore): boolean {
  return comparison.kind === 'ratio' && comparison.met;
}
