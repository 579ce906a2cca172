import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Finding } from '../../audit/finding.ts';
import type { IndicatorRow } from '../tables/indicators.ts';
import { pinyinRanks } from './pinyinRanks.ts';

/** A row of the explorer: an indicator with its project's results and the findings on the row itself. */
export interface ExplorerRow extends IndicatorRow {
  readonly result: ProjectResult;
  readonly findings: readonly Finding[];
  /** Position among all rows of the explorer, from 0. */
  readonly number: number;
}

/** Results by year, department, unit and project name, so that like stands by like and packs small. */
export function sortedResults(results: readonly ProjectResult[]): ProjectResult[] {
  const ranks = pinyinRanks(
    results.flatMap(({ project }) => [project.departmentName, project.unitName, project.name]),
  );
  const rank = (name: string) => ranks.get(name) ?? 0;
  return results.toSorted(
    ({ project: a }, { project: b }) =>
      a.year - b.year ||
      rank(a.departmentName) - rank(b.departmentName) ||
      rank(a.unitName) - rank(b.unitName) ||
      rank(a.name) - rank(b.name) ||
      (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
}

/** Every indicator of sorted results, numbered from `start`. */
export function explorerRows(results: readonly ProjectResult[], start = 0): ExplorerRow[] {
  let number = start;
  return results.flatMap((result) => {
    const bySeq = Map.groupBy(result.findings, ({ seq }) => seq);
    return result.score.rows.map((row) => ({
      ...row,
      project: result.project,
      result,
      findings: bySeq.get(row.indicator.seq) ?? [],
      number: number++,
    }));
  });
}
