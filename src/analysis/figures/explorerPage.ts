import type { ProjectResult } from '../projectResult.ts';

/**
 * The id of 查询 with its filters set to the indicators of these projects, narrowed by `filters`: names
 * and tokens of its facets. A single project, which is no facet, is searched by its name.
 * @example explorerPage(results, { outcome: 'missed' }) // 'explore?year=2022&outcome=missed'
 */
export function explorerPage(
  results: readonly ProjectResult[],
  filters: Readonly<Record<string, string | readonly string[]>> = {},
): string {
  const [only] = results.length === 1 ? results : [];
  const years = new Set(results.map(({ project }) => String(project.year)));
  const departments = new Set(results.map(({ project }) => project.departmentName));
  const all = {
    ...(only === undefined ? {} : { q: only.project.name }),
    year: [...years],
    department: departments.size === 1 ? [...departments] : [],
    ...filters,
  };
  return filteredPage(all);
}

/**
 * The id of 查询 with these filters and no other.
 * @example filteredPage({ year: '2022', outcome: 'missed' }) // 'explore?year=2022&outcome=missed'
 */
export function filteredPage(
  filters: Readonly<Record<string, string | readonly string[]>>,
): string {
  const pairs = Object.entries(filters).flatMap(([name, tokens]) =>
    [tokens].flat().map((token) => `${name}=${encodeURIComponent(token)}`),
  );
  return `explore?${pairs.join('&')}`;
}
