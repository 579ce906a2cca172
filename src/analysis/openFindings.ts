import type { Finding } from '../audit/finding.ts';
import type { Severity } from '../model/words.ts';

/** Findings of one severity that nobody has accepted: these alone are counted on pages. */
export function openFindings(
  { findings }: { readonly findings: readonly Finding[] },
  severity: Severity,
): Finding[] {
  return findings.filter((one) => one.severity === severity && one.accepted === undefined);
}
