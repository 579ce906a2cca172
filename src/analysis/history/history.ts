import type { ProjectResult } from '../projectResult.ts';
import { changesById, type ProjectChange } from './changesById.ts';
import { executionRateRow } from './chartRows.ts';
import { type Comparison, comparison } from './comparison.ts';
import { type ComparisonView, comparisonView } from './comparisonView.ts';
import { type Lineage, lineages } from './lineages.ts';
import { yearPairing } from './yearPairing.ts';

/** All years of a site, read once for all its pages. */
export interface SiteHistory {
  readonly lineages: ReadonlyMap<string, Lineage>;
  /** By the id of the later project. */
  readonly changes: ReadonlyMap<string, ProjectChange>;
  readonly whole: Comparison;
  readonly wholeView: ComparisonView;
  /** By department id. */
  readonly departments: ReadonlyMap<string, Comparison>;
}

/** Compares the years of all projects and of each department. */
export function siteHistory(results: readonly ProjectResult[]): SiteHistory {
  const all = lineages(results);
  const pairing = yearPairing(all);
  const whole = comparison(results, pairing);
  const byDepartment = Map.groupBy(results, ({ project }) => project.departmentId);
  const departments = new Map(
    [...byDepartment].map(([id, own]) => [id, comparison(own, pairing)] as const),
  );
  const rows = [...departments].map(([id, { years }]) => {
    const newest = byDepartment.get(id)?.[0]?.project;
    return executionRateRow(newest?.departmentName ?? id, id, years);
  });
  return {
    lineages: new Map(all.map((lineage) => [lineage.id, lineage])),
    changes: changesById(whole),
    whole,
    wholeView: comparisonView(whole, rows),
    departments,
  };
}
