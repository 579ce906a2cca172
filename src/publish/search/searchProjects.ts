import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { SearchProject } from './searchFormat.ts';

/** A department's projects as they are searched, each over all its years. */
export interface SearchedDepartment {
  readonly id: string;
  readonly name: string;
  /** Newest first. */
  readonly years: readonly number[];
  readonly projects: readonly SearchProject[];
}

/** Groups results by lineage, and lineages by the department that has them in their newest year. */
export function searchedDepartments(results: readonly ProjectResult[]): SearchedDepartment[] {
  const newestFirst = results.toSorted((a, b) => b.project.year - a.project.year);
  const lineages = [...Map.groupBy(newestFirst, ({ project }) => project.lineageId).values()];
  const byDepartment = Map.groupBy(lineages, ([newest]) => newest?.project.departmentId ?? '');
  const years = Map.groupBy(newestFirst, ({ project }) => project.departmentId);
  return [...years].map(([id, own]) => ({
    id,
    name: own[0]?.project.departmentName ?? '',
    years: [...new Set(own.map(({ project }) => project.year))],
    projects: (byDepartment.get(id) ?? []).map(searchProject),
  }));
}

function searchProject(lineage: readonly ProjectResult[]): SearchProject {
  const rows = new Map<string, readonly [string, number, number]>();
  lineage.forEach(({ project }, page) => {
    for (const { name, seq } of project.indicators) {
      if (!rows.has(name)) rows.set(name, [name, page, seq]);
    }
  });
  return {
    names: [...new Set(lineage.map(({ project }) => project.name))],
    unit: lineage[0]?.project.unitName ?? '',
    pages: lineage.map(({ project }) => project.id),
    indicators: [...rows.values()],
  };
}
