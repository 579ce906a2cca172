import type { RowScore } from '../scoring/rowScore.ts';
import { writtenYear } from './checks/foreignYear.ts';
import { isImpossible } from './checks/impossibleValue.ts';
import { expectedDirection } from './checks/wrongDirection.ts';
import type { AuditSubject } from './finding.ts';

/**
 * Whether what the row misses is in doubt itself: the sign of its target points the wrong way (A9), its deadline is
 * of an earlier year than the form (Q0), or either cell has a share that cannot be (A11). That is one fault, and what
 * follows from it none.
 * @example 恢复时间 ≥24小时 → 18小时: the sign is doubted, and nobody has missed it
 */
export function isTargetDoubted(
  row: RowScore,
  { project: { year }, score: { rulebook } }: Pick<AuditSubject, 'project' | 'score'>,
): boolean {
  const { comparison, target, indicator } = row;
  if (comparison.kind === 'ratio') {
    const isSettled = rulebook.directions?.some(({ name }) => name === indicator.name.trim());
    if (comparison.met) return false;
    return isImpossible(row) || (isSettled !== true && expectedDirection(row) !== undefined);
  }
  return target.kind === 'deadline' && writtenYear(indicator.target, target, year) < year;
}
