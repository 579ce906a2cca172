import type { ProjectResult } from '../projectResult.ts';
import { type Lineage, resultOf } from './lineages.ts';

/**
 * How a lineage stands between two years. In both: `continued`; `divided`, while a part of it went
 * to another project; in the later one only: `merged` or `split` as declared, `new`, `resumed` after
 * a gap; in the earlier one only: `succeeded` by a merged or split project, `paused` until a later
 * year, `ended`. `unfiled`: the department filed nothing in the other year, so nothing can be said: it
 * neither paused nor took the project up again.
 */
export type Standing =
  | 'continued'
  | 'divided'
  | 'merged'
  | 'split'
  | 'new'
  | 'resumed'
  | 'succeeded'
  | 'paused'
  | 'ended'
  | 'unfiled';

/** A lineage with its results of two years, at least one of which is there. */
export interface PairedLineage {
  readonly lineage: Lineage;
  readonly standing: Standing;
  readonly before: ProjectResult | undefined;
  readonly after: ProjectResult | undefined;
}

/** Every lineage that has a result in one of two years, with how it stands between them. */
export function pairedLineages(
  all: readonly Lineage[],
  years: { readonly before: number; readonly after: number },
): PairedLineage[] {
  const present = all.flatMap((lineage) => {
    const [before, after] = [resultOf(lineage, years.before), resultOf(lineage, years.after)];
    return before === undefined && after === undefined ? [] : { lineage, before, after };
  });
  const byId = new Map(present.map((one) => [one.lineage.id, one]));
  const taken = takenUp(present, byId);
  const filed = new Set(
    present.flatMap(({ before, after }) => [before, after].map((result) => filing(result))),
  );
  return present.map((one) => ({ ...one, standing: standingOf(one, years, byId, taken, filed) }));
}

type Present = Omit<PairedLineage, 'standing'>;

/**
 * Whether what the later year's list declares happened between the two years: its lineage is new in
 * it, or it takes over another that was there and is gone. Lists may repeat a declaration for years.
 */
function isFounded({ lineage, after }: Present, byId: ReadonlyMap<string, Present>): boolean {
  const origin = after?.project.origin;
  if (origin === undefined) return false;
  if (lineage.results[0] === after) return true;
  return (
    origin.kind === 'merged' &&
    origin.lineageIds.some((id) => {
      const other = byId.get(id);
      return id !== lineage.id && other?.before !== undefined && other.after === undefined;
    })
  );
}

/** The lineages that another one takes over, wholly or in part, between the two years. */
function takenUp(
  present: readonly Present[],
  byId: ReadonlyMap<string, Present>,
): ReadonlySet<string> {
  const founded = present.filter((one) => isFounded(one, byId));
  return new Set(
    founded.flatMap(({ lineage, after }) =>
      (after?.project.origin?.lineageIds ?? []).filter((id) => id !== lineage.id),
    ),
  );
}

function standingOf(
  one: Present,
  years: { readonly before: number; readonly after: number },
  byId: ReadonlyMap<string, Present>,
  taken: ReadonlySet<string>,
  filed: ReadonlySet<string>,
): Standing {
  const { lineage, before, after } = one;
  if (after === undefined) {
    if (taken.has(lineage.id)) return 'succeeded';
    if (!filed.has(`${before?.project.departmentId} ${years.after}`)) return 'unfiled';
    return lineage.results.some(({ project }) => project.year > years.after) ? 'paused' : 'ended';
  }
  if (isFounded(one, byId)) return after.project.origin?.kind ?? 'new';
  if (before !== undefined) return taken.has(lineage.id) ? 'divided' : 'continued';
  if (!filed.has(`${after.project.departmentId} ${years.before}`)) return 'unfiled';
  return lineage.results[0] === after ? 'new' : 'resumed';
}

function filing(result: ProjectResult | undefined): string {
  return `${result?.project.departmentId} ${result?.project.year}`;
}
