import type { LedgerEntry } from '../../src/analysis/ledger.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { CHECKS } from '../../src/audit/checks.ts';
import type { Dataset } from '../../src/model/dataset.ts';

/** The projects of a data set as the search index takes them; nothing is scored. */
export function searchedResults({ departmentYears }: Dataset): ProjectResult[] {
  const projects = departmentYears.flatMap((one) => one.projects);
  return projects.map((project) => ({ project }) as ProjectResult);
}

/** A ledger in which every check fired once. */
export function firedLedger(result: ProjectResult): LedgerEntry[] {
  return CHECKS.map((check) => ({
    ...check,
    places: [{ result, finding: {} as LedgerEntry['places'][number]['finding'] }],
    passed: 0,
  }));
}
