import type { ProjectResult } from '../projectResult.ts';
import { type LikeForLikeTotals, likeForLikeTotals } from './likeForLikeTotals.ts';
import { type OriginChange, originChange } from './originChange.ts';
import type { PairedLineage, Standing } from './pairedLineages.ts';
import type { Ratchet } from './ratchets.ts';
import type { RepeatedReason } from './repeatedReasons.ts';
import type { YearChange } from './yearChange.ts';
import type { PairYears, YearPairing } from './yearPairing.ts';

/** How many lineages stand how between two years. */
export type StandingCounts = Readonly<Record<Standing, number>>;

/** Two years of several projects. Lists are in the order of the results unless said otherwise. */
export interface YearPair {
  readonly before: number;
  readonly after: number;
  readonly counts: StandingCounts;
  /** Over `continued` alone. */
  readonly totals: LikeForLikeTotals;
  readonly continued: readonly YearChange[];
  /** Go on, while a part of them went to another project; not in the totals. */
  readonly divided: readonly YearChange[];
  /** Those of `continued` and `divided` that bear another name. */
  readonly renamed: readonly YearChange[];
  readonly merged: readonly OriginChange[];
  readonly split: readonly OriginChange[];
  /** Projects of the later year. */
  readonly added: readonly ProjectResult[];
  readonly resumed: readonly ProjectResult[];
  /** Projects of the earlier year. */
  readonly ended: readonly ProjectResult[];
  readonly paused: readonly ProjectResult[];
  readonly succeeded: readonly ProjectResult[];
  /** Of either year: the department filed nothing in the other one. */
  readonly unfiled: readonly ProjectResult[];
  /** Of `continued`: the largest changes of 年初预算数, up or down, largest first. */
  readonly budgetChanges: readonly YearChange[];
  /** Of `continued`: furthest below last year's actual first; where that was zero, last. */
  readonly ratchets: readonly { readonly change: YearChange; readonly ratchet: Ratchet }[];
  readonly repeatedReasons: readonly {
    readonly change: YearChange;
    readonly repeated: RepeatedReason;
  }[];
  /** How many continued projects were computed under another rule book, or carry other weights. */
  readonly rulebookChanged: number;
  readonly weightsChanged: number;
}

/** No list of budget changes is longer. */
export const MOST_BUDGET_CHANGES = 10;

/** What happened to projects between two years; `pairing` knows where they come from, beyond their own. */
export function yearPair(
  years: PairYears,
  results: readonly ProjectResult[],
  pairing: YearPairing,
): YearPair {
  const byId = pairing.paired(years);
  const own = pairing.pairedOf(years, results);
  const byStanding = Map.groupBy(own, ({ standing }) => standing);
  const those = (standing: Standing) => byStanding.get(standing) ?? [];
  const [continued, divided] = [
    changesOf(those('continued'), pairing),
    changesOf(those('divided'), pairing),
  ];
  const going = [...continued, ...divided];
  return {
    ...years,
    counts: countStandings(own),
    totals: likeForLikeTotals(continued),
    continued,
    divided,
    renamed: going.filter(({ isRenamed }) => isRenamed),
    merged: those('merged').flatMap((one) => originOf(one, byId)),
    split: those('split').flatMap((one) => originOf(one, byId)),
    added: resultsOf(those('new')),
    resumed: resultsOf(those('resumed')),
    ended: resultsOf(those('ended')),
    paused: resultsOf(those('paused')),
    succeeded: resultsOf(those('succeeded')),
    unfiled: resultsOf(those('unfiled')),
    budgetChanges: largestBudgetChanges(continued),
    ratchets: continued
      .flatMap((change) => change.ratchets.map((ratchet) => ({ change, ratchet })))
      .sort(
        (a, b) =>
          Number(b.ratchet.eased) - Number(a.ratchet.eased) ||
          (b.ratchet.gap ?? 0) - (a.ratchet.gap ?? 0),
      ),
    repeatedReasons: going.flatMap((change) =>
      change.repeatedReasons.map((repeated) => ({ change, repeated })),
    ),
    rulebookChanged: continued.filter(({ likeForLike }) => !likeForLike.rulebook).length,
    weightsChanged: continued.filter(({ likeForLike }) => !likeForLike.weights).length,
  };
}

function changesOf(paired: readonly PairedLineage[], { change }: YearPairing): YearChange[] {
  return paired.flatMap(({ before, after }) =>
    before === undefined || after === undefined ? [] : change(before, after),
  );
}

function resultsOf(paired: readonly PairedLineage[]): ProjectResult[] {
  return paired.flatMap(({ before, after }) => after ?? before ?? []);
}

function originOf(
  { lineage, before, after }: PairedLineage,
  byId: ReadonlyMap<string, PairedLineage>,
): OriginChange[] {
  const origin = after?.project.origin;
  if (after === undefined || origin === undefined) return [];
  const own = before === undefined ? [] : [lineage.id];
  const ids = [...new Set([...origin.lineageIds, ...own])];
  const missing = ids.filter((id) => byId.get(id)?.before === undefined);
  const predecessors = ids.flatMap((id) => byId.get(id)?.before ?? []);
  return [originChange(origin.kind, after, predecessors, missing)];
}

function largestBudgetChanges(changes: readonly YearChange[]): YearChange[] {
  const size = ({ money }: YearChange) => Math.abs(money.initial.change ?? 0);
  return changes
    .filter((change) => size(change) > 0)
    .sort((a, b) => size(b) - size(a))
    .slice(0, MOST_BUDGET_CHANGES);
}

function countStandings(paired: readonly PairedLineage[]): StandingCounts {
  const counts: Record<Standing, number> = {
    continued: 0,
    divided: 0,
    merged: 0,
    split: 0,
    new: 0,
    resumed: 0,
    succeeded: 0,
    paused: 0,
    ended: 0,
    unfiled: 0,
  };
  for (const { standing } of paired) counts[standing] += 1;
  return counts;
}
