import { ZERO } from '../../model/decimal.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { RowScore } from '../../scoring/rowScore.ts';
import { DIRECTION_LABEL, rowSteps } from '../../scoring/rowSteps.ts';
import type { AuditSubject } from '../finding.ts';
import { hasRowReason } from '../reasons/explainsRow.ts';
import { labelOfNotes } from '../reasons/placesForReasons.ts';
import { reasonLacks } from '../reasons/reasonLacks.ts';
import { isShortOfTarget } from '../rows/isShortOfTarget.ts';

/** One loss is one finding: that nothing explains it (X1, X2) is said here, of the column for reasons or, where a form has none, of that for notes. */
export function reasonWords(row: RowScore, subject: AuditSubject): string {
  const { indicator, verdict, points = ZERO, reported = ZERO } = row;
  const isOwed = verdict === 'below' || isShortOfTarget(row);
  if (!isOwed || hasRowReason(row, subject.project, 'less')) return '';
  const column =
    indicator.reason === undefined ? labelOfNotes(subject.project.layout) : indicator.words.reason;
  if (column === undefined) return '';
  const what = reported < points ? '扣分原因' : '未达目标的原因';
  return reasonLacks(column, indicator.reason ?? indicator.cells.note, what);
}

/** The steps without the conclusion, which the message states itself, and without what goes without saying. */
export function derivation(row: RowScore, rulebook: Rulebook): string {
  return rowSteps(row, rulebook)
    .slice(0, -1)
    .filter(({ label }) => label !== DIRECTION_LABEL || row.direction.way !== 'more')
    .map(({ text }) => text)
    .join('；');
}
