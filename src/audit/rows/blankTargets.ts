import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject, CheckResult, Words } from '../finding.ts';
import { statedBelow } from '../goals/statedBelow.ts';
import { rowResults } from '../rowCheck.ts';
import { valueInName } from '../text/valueInName.ts';
import { isOfManagement } from './isOfManagement.ts';
import { ROW } from './rowTraits.ts';

/**
 * The rows whose target cell is blank and of which `find` has something to say; neither one that states
 * the value in its name nor one whose 其中 rows state it, nor one that needs none.
 */
export function blankTargets(
  subject: AuditSubject,
  find: (row: RowScore) => (() => Words) | undefined,
): readonly CheckResult[] {
  if ((subject.traits & ROW.blankTarget) === 0) return [];
  const below = statedBelow(subject.score.rows, 'target');
  return rowResults(subject, {
    when: ROW.blankTarget,
    column: 'target',
    find: (row) => {
      const { seq, name, target } = row.indicator;
      const isStated = target === undefined || below.has(seq) || valueInName(name) !== undefined;
      return isStated || isOfManagement(row, subject) ? undefined : find(row);
    },
  });
}
