import type { Origin } from '../../model/project.ts';
import type { ProjectResult } from '../projectResult.ts';

/** One project through its years, whatever it was called. */
export interface Lineage {
  readonly id: string;
  /** What it was called last. */
  readonly name: string;
  /** The department that filed it last. */
  readonly departmentId: string;
  /** Oldest first, one a year. */
  readonly results: readonly ProjectResult[];
  /** What the list of its first year says of where it comes from. */
  readonly origin: Origin | undefined;
  /** Lineages that declare, in any year, that they come from this one. */
  readonly successors: readonly string[];
}

/** The lineages that lists declare; none is ever assumed. In the order in which results name them. */
export function lineages(results: readonly ProjectResult[]): Lineage[] {
  const successors = successorIds(results);
  const byId = Map.groupBy(results, ({ project }) => project.lineageId);
  return [...byId].flatMap(([id, unsorted]) => {
    const own = unsorted.toSorted((a, b) => a.project.year - b.project.year);
    const [first, last] = [own.at(0)?.project, own.at(-1)?.project];
    if (first === undefined || last === undefined) return [];
    const { name, departmentId } = last;
    return {
      id,
      name,
      departmentId,
      results: own,
      origin: first.origin,
      successors: [...(successors.get(id) ?? [])],
    };
  });
}

/** The result of one year; undefined where the lineage has none in it. */
export function resultOf({ results }: Lineage, year: number): ProjectResult | undefined {
  return results.find(({ project }) => project.year === year);
}

function successorIds(results: readonly ProjectResult[]): Map<string, Set<string>> {
  const successors = new Map<string, Set<string>>();
  for (const { project } of results) {
    for (const origin of project.origin?.lineageIds ?? []) {
      if (origin === project.lineageId) continue;
      const own = successors.get(origin) ?? new Set();
      successors.set(origin, own.add(project.lineageId));
    }
  }
  return successors;
}
