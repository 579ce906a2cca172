import type { OtherForms } from '../../analysis/otherForms.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import { type ExplorerRow, explorerRows, sortedResults } from './explorerRow.ts';

/** The results that stand together in one file, and their indicators, both in the explorer's order. */
export interface PartRows {
  readonly results: readonly ProjectResult[];
  readonly rows: readonly ExplorerRow[];
  /** What is no self-evaluation of a project; all of it in one part. */
  readonly otherForms?: readonly OtherForms[] | undefined;
}

/** The results of each year, oldest first. */
export function resultsByYear(results: readonly ProjectResult[]): (readonly ProjectResult[])[] {
  const byYear = Map.groupBy(results, ({ project }) => project.year);
  return [...byYear].sort(([a], [b]) => a - b).map(([, own]) => own);
}

/** Results of any order, their rows numbered from `firstRow`. */
export function partRows(results: readonly ProjectResult[], firstRow = 0): PartRows {
  const sorted = sortedResults(results);
  return { results: sorted, rows: explorerRows(sorted, firstRow) };
}
