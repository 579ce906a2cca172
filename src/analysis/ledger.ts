import { STALE_EXCEPTION } from '../audit/applyExceptions.ts';
import { CHECKS } from '../audit/checks.ts';
import type { Check, Finding } from '../audit/finding.ts';
import type { ProjectChange } from './history/changesById.ts';
import { TARGET_BELOW_LAST_ACTUAL } from './lastActualCheck.ts';
import type { ProjectResult } from './projectResult.ts';

/** One named check with every place where it fired; none where every form passed. */
export interface LedgerEntry extends Omit<Check, 'check'> {
  readonly places: readonly { readonly result: ProjectResult; readonly finding: Finding }[];
  /** Projects that it looked at and in which it did not fire. */
  readonly passed: number;
}

/**
 * The public ledger: every check in its order, those that all forms pass too. A5 looks only at forms of
 * continued projects; where nothing is compared with a year before, it is no entry.
 */
export function ledger(
  results: readonly ProjectResult[],
  changes: ReadonlyMap<string, ProjectChange> = new Map(),
): LedgerEntry[] {
  const compared = [...changes.values()].filter(({ kind }) => kind === 'continued').length;
  const checks = compared === 0 ? CHECKS : [...CHECKS, TARGET_BELOW_LAST_ACTUAL];
  const places = Map.groupBy(
    results.flatMap((result) => result.findings.map((finding) => ({ result, finding }))),
    ({ finding }) => finding.code,
  );
  return [...checks, STALE_EXCEPTION].map(({ code, title, severity, basis }) => {
    const own = places.get(code) ?? [];
    const failed = new Set(own.map(({ result }) => result.project.id)).size;
    const seen = code === TARGET_BELOW_LAST_ACTUAL.code ? compared : results.length;
    return { code, title, severity, basis, places: own, passed: seen - failed };
  });
}
