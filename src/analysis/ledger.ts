import { STALE_EXCEPTION } from '../audit/applyExceptions.ts';
import { CHECKS } from '../audit/checks.ts';
import type { Check, Finding } from '../audit/finding.ts';
import { TARGET_BELOW_LAST_ACTUAL } from './history/targetBelowLastActual.ts';
import type { ProjectResult } from './projectResult.ts';

/** One named check with every place where it fired; none where every form passed. */
export interface LedgerEntry extends Omit<Check, 'check'> {
  readonly places: readonly { readonly result: ProjectResult; readonly finding: Finding }[];
  /** Projects in which it did not fire. */
  readonly passed: number;
}

/** The public ledger: every check in its order, those that all forms pass too. */
export function ledger(results: readonly ProjectResult[]): LedgerEntry[] {
  const places = Map.groupBy(
    results.flatMap((result) => result.findings.map((finding) => ({ result, finding }))),
    ({ finding }) => finding.code,
  );
  return [...CHECKS, TARGET_BELOW_LAST_ACTUAL, STALE_EXCEPTION].map(
    ({ code, title, severity, basis }) => {
      const own = places.get(code) ?? [];
      const failed = new Set(own.map(({ result }) => result.project.id)).size;
      return { code, title, severity, basis, places: own, passed: results.length - failed };
    },
  );
}
