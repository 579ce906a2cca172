import type { RowScore } from '../../scoring/rowScore.ts';
import type { AuditSubject } from '../finding.ts';
import { fitsOf } from '../wording/fitsOf.ts';
import { isScoreDoubted } from './isScoreDoubted.ts';

/** Whether the rule that is printed beside a row is that by which its points were recomputed. */
export function givesByPrintedRule({ rule, unit }: RowScore): boolean {
  return rule?.place === 'row' && rule.read !== undefined && unit === undefined;
}

/**
 * Whether a row was given more than the rule that is printed beside it gives, and no habit of rounding or other way
 * that was tried accounts for it.
 */
export function isAgainstPrintedRule(row: RowScore, subject: AuditSubject): boolean {
  return (
    row.verdict === 'above' &&
    givesByPrintedRule(row) &&
    isScoreDoubted(row, subject) &&
    !fitsOf(subject.fits, row.indicator.seq).some(({ fits }) => fits)
  );
}
