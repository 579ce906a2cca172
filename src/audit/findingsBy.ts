import type { Severity } from '../model/words.ts';
import { auditSubject } from './auditSubject.ts';
import { type Check, Finding, type ScoredForm } from './finding.ts';
import { restsOnDoubt } from './restsOnDoubt.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What runs these checks on a form: errors first, then in the order of the checks and of the rows. */
export function findingsBy(checks: readonly Check[]): (form: ScoredForm) => Finding[] {
  const inOrder = bySeverity(checks);
  return (form) => {
    const subject = auditSubject(form);
    const findings: Finding[] = [];
    for (const check of inOrder) {
      if (check.when !== undefined && (subject.traits & check.when) === 0) continue;
      const isSeen = check.appliesTo?.(subject.project, subject.score.rulebook) !== false;
      if (!isSeen || (check.money !== undefined && restsOnDoubt(check, subject))) continue;
      for (const result of check.check(subject)) findings.push(new Finding(check, result));
    }
    return findings;
  };
}

/** The same checks or findings, errors first and otherwise in the order given. */
export function bySeverity<T extends { readonly severity: Severity }>(list: readonly T[]): T[] {
  return list.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
