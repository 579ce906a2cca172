import type { LedgerEntry } from '../../src/analysis/ledger.ts';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { CHECKS } from '../../src/audit/checks.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { ZERO } from '../../src/model/decimal.ts';

/** The projects of a data set as the search index takes them; nothing is scored. */
export function searchedResults({ departmentYears }: Dataset): ProjectResult[] {
  const projects = departmentYears.flatMap((one) => one.projects);
  return projects.map((project) => ({ project }) as ProjectResult);
}

/** A ledger in which every check fired once. */
export function firedLedger(result: ProjectResult): LedgerEntry[] {
  return CHECKS.map((check) => ({
    ...check,
    question: check.title,
    places: [{ result, finding: {} as LedgerEntry['places'][number]['finding'] }],
    projects: 1,
    adjustedWan: ZERO,
    passed: 0,
  }));
}

/**
 * Many projects of one department, named 工会专项 and then with an indicator 工会专项活动, 60 of each: what
 * is shown first of both takes other files than what is shown next.
 */
export function manyResults([first]: readonly ProjectResult[]): ProjectResult[] {
  if (first === undefined) throw new Error('no project');
  const { project } = first;
  return Array.from({ length: 120 }, (_, index): ProjectResult => {
    const id = `xiangmu-${index}`;
    const isNamed = index < 60;
    const indicators = project.indicators
      .slice(0, 1)
      .map((one) => ({ ...one, name: isNamed ? '次数' : '工会专项活动' }));
    const name = isNamed ? `工会专项${index}` : `培训${index}`;
    return {
      ...first,
      project: { ...project, id: `2022/xin/${id}`, lineageId: id, name, indicators },
    };
  });
}
