import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { declaredAdjustment } from '../targets/declaredAdjustment.ts';
import { isShortOfTarget } from './isShortOfTarget.ts';
import { isTargetDoubted } from './isTargetDoubted.ts';

/**
 * Whether a row misses its target by plain numbers, dates or a denial; about as many, or words of a lower degree,
 * are open to reading.
 */
export function isSurelyMissed(row: RowScore, subject: AuditSubject): boolean {
  const { comparison, target, actual } = row;
  if (!isShortOfTarget(row) || isTargetDoubted(row, subject)) return false;
  if (declaredAdjustment(row.indicator) !== undefined) return false;
  if (comparison.kind === 'tier') return comparison.tier === 'unmet';
  if (comparison.kind !== 'ratio') return true;
  if ([target, actual].some((one) => one.kind === 'quantity' && one.approximate)) return false;
  // 34 of =30: more than was asked for is no target missed
  return comparison.direction === 'atLeast'
    ? comparison.actual < comparison.target
    : comparison.actual > comparison.target;
}
