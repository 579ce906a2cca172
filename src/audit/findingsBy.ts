import type { Severity } from '../model/words.ts';
import { auditSubject } from './auditSubject.ts';
import { type AuditSubject, type Check, Finding, type ScoredForm } from './finding.ts';
import { looksAt } from './looksAt.ts';
import { restsOnDoubt } from './money/restsOnDoubt.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What runs these checks on one form: errors first, then in the order of the checks and of the rows. */
export function findingsBy(checks: readonly Check[]): (form: ScoredForm) => Finding[] {
  const findingsOf = allFindingsBy(checks);
  return (form) => findingsOf([form])[0] ?? [];
}

/**
 * What runs these checks on some dozen forms, and returns the findings of each. A check looks at all of them before the
 * next one does: all checks in turn on each form cost half as much again, since a processor cannot hold a hundred.
 */
export function allFindingsBy(
  checks: readonly Check[],
): (forms: readonly ScoredForm[]) => Finding[][] {
  const inOrder = bySeverity(checks);
  return (forms) => {
    const audited = forms.map((form): Audited => ({ subject: auditSubject(form), findings: [] }));
    for (const check of inOrder) for (const one of audited) runCheck(check, one);
    return audited.map(({ findings }) => findings);
  };
}

/** A form and what was found of it so far. */
interface Audited {
  readonly subject: AuditSubject;
  readonly findings: Finding[];
}

/** Adds what a check finds on a form, if it looks at it at all. */
function runCheck(check: Check, { subject, findings }: Audited): void {
  if (check.when !== undefined && (subject.traits & check.when) === 0) return;
  const isSeen = looksAt(check, subject.project, subject.score.rulebook);
  if (!isSeen || (check.money !== undefined && restsOnDoubt(check, subject))) return;
  for (const result of check.check(subject)) findings.push(new Finding(check, result));
}

/** The same checks or findings, errors first and otherwise in the order given. */
export function bySeverity<T extends { readonly severity: Severity }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
