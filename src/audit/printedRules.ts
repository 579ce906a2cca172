import { isFullByRule, printedShare, printedTiers } from '../scoring/printedRule.ts';
import type { RowScore } from '../scoring/rowScore.ts';
import type { AuditSubject } from './finding.ts';
import { fitsOf } from './fitsOf.ts';
import { isScoreDoubted } from './isScoreDoubted.ts';

/** Whether the rule that is printed beside a row gives the very points that were recomputed for it. */
export function givesByPrintedRule({ printedRule, comparison, ratio, unit }: RowScore): boolean {
  if (printedRule === undefined || unit !== undefined) return false;
  if (comparison.kind === 'ratio' && isFullByRule(comparison, printedRule)) return true;
  if (comparison.kind === 'tier') return printedTiers(printedRule) !== undefined;
  if (ratio?.formula === 'ratio') return printedShare(printedRule) === 'more';
  return ratio?.formula === 'inverseRatio' && printedShare(printedRule) === 'less';
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
