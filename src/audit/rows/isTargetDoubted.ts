import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { writtenYear } from '../text/writtenYear.ts';
import { isImpossible } from './isImpossible.ts';

/**
 * Whether what the row misses is in doubt itself: its deadline is of an earlier year than the form (Q0), or either cell
 * has a share that cannot be (A11). That is one fault, and what follows from it none. (A sign that points the wrong way
 * leaves nothing missed: see `rowScore`.)
 */
export function isTargetDoubted(
  row: RowScore,
  { project: { year } }: Pick<AuditSubject, 'project'>,
): boolean {
  const { comparison, target, indicator } = row;
  if (comparison.kind === 'ratio') return !comparison.met && isImpossible(row);
  return target.kind === 'deadline' && writtenYear(indicator.target, target, year) < year;
}
