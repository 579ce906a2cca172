import type { ProjectResult } from '../projectResult.ts';
import type { Lineage } from './lineages.ts';
import { type PairedLineage, pairedLineages } from './pairedLineages.ts';
import { type YearChange, yearChange } from './yearChange.ts';

/** Two years of a site. */
export interface PairYears {
  readonly before: number;
  readonly after: number;
}

/**
 * What comparisons of a site have in common: each pair of years is paired once, and each project compared
 * once, however many departments are compared beside the whole.
 */
export interface YearPairing {
  /** `pairedLineages` by the id of the lineage, in the order of all lineages. */
  readonly paired: (years: PairYears) => ReadonlyMap<string, PairedLineage>;
  /** The part of it that is about these projects, in the same order. */
  readonly pairedOf: (
    years: PairYears,
    results: readonly ProjectResult[],
  ) => readonly PairedLineage[];
  /** `yearChange` of two results of one lineage. */
  readonly change: (before: ProjectResult, after: ProjectResult) => YearChange;
}

/** The pairing of all lineages of a site. */
export function yearPairing(all: readonly Lineage[]): YearPairing {
  const order = new Map(all.map(({ id }, index) => [id, index]));
  const placeOf = (id: string) => order.get(id) ?? all.length;
  const pairs = new Map<string, ReadonlyMap<string, PairedLineage>>();
  const changes = new Map<string, YearChange>();
  const paired = (years: PairYears) =>
    kept(
      pairs,
      `${years.before}–${years.after}`,
      () => new Map(pairedLineages(all, years).map((one) => [one.lineage.id, one])),
    );
  return {
    paired,
    pairedOf: (years, results) => {
      const own = new Set(results.map(({ project }) => project.id));
      const isOwn = (result: ProjectResult | undefined) =>
        result !== undefined && own.has(result.project.id);
      const ids = new Set(results.map(({ project }) => project.lineageId));
      return [...ids]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .flatMap((id) => paired(years).get(id) ?? [])
        .filter(({ before, after }) => isOwn(before) || isOwn(after));
    },
    change: (before, after) =>
      kept(changes, `${before.project.id} ${after.project.id}`, () => yearChange(before, after)),
  };
}

/** What is kept under a key, made when it is first asked for. */
function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  values.set(key, value);
  return value;
}
