import type { Severity } from '../model/words.ts';
import { CHECKS } from './checks.ts';
import type { AuditSubject, Check, Finding } from './finding.ts';

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Runs every check on a form: errors first, then in the order of the checks and of the rows. */
export function projectFindings(
  subject: AuditSubject,
  checks: readonly Check[] = CHECKS,
): Finding[] {
  const findings: Finding[] = [];
  for (const { code, title, severity, basis, check } of checks) {
    for (const result of check(subject)) {
      findings.push({ ...result, code, title, severity, basis });
    }
  }
  return bySeverity(findings);
}

/** The same findings, errors first and otherwise in the order given. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
}
