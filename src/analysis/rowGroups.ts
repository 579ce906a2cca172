import type { DepartmentYear } from '../model/dataset.ts';
import { sumOf } from '../model/decimal.ts';
import { lostPoints } from './lostPoints.ts';
import type { ProjectResult } from './projectResult.ts';
import { type ListedRow, rowList } from './rowList.ts';
import type { RowOutcome } from './rowOutcome.ts';

/** The indicators of one department, or of one project, on a list of a year. */
export interface RowGroup {
  /** Of its place on the page. */
  readonly id: string;
  readonly name: string;
  /** What its name leads to, an address within the site. */
  readonly to: string;
  readonly rows: readonly ListedRow[];
}

/**
 * The indicators of a year with one outcome, a group a department; where there is one department alone, a
 * group a project. The groups that lost most come first, then those with most at stake, as rows do within
 * a group; one without any is left out.
 */
export function rowGroups(
  departments: readonly (Pick<DepartmentYear, 'year' | 'departmentId' | 'departmentName'> & {
    readonly results: readonly ProjectResult[];
  })[],
  outcome: RowOutcome,
): readonly RowGroup[] {
  const [only] = departments;
  const bodies =
    departments.length === 1 && only !== undefined
      ? only.results.map((result) => ({
          id: result.project.slug,
          name: result.project.name,
          to: `/${result.project.id}/`,
          results: [result],
        }))
      : departments.map(({ year, departmentId, departmentName, results }) => ({
          id: departmentId,
          name: departmentName,
          to: `/${year}/${departmentId}/`,
          results,
        }));
  const groups = bodies.flatMap(({ results, ...body }) => {
    const rows = rowList(results, outcome);
    const [lost, stake] = [sumOf(rows.map(lostPoints)), sumOf(rows.map(({ points }) => points))];
    return rows.length === 0 ? [] : { group: { ...body, rows }, lost, stake };
  });
  return groups.sort((a, b) => b.lost - a.lost || b.stake - a.stake).map(({ group }) => group);
}
