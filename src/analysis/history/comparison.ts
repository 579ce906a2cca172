import type { Rulebook } from '../../model/rulebook.ts';
import type { ProjectResult } from '../projectResult.ts';
import { type Summary, summarise } from '../summary.ts';
import { lineages } from './lineages.ts';
import { type MetShare, toMetShare } from './metShare.ts';
import { type StandingCounts, type YearPair, yearPair } from './yearPair.ts';
import { type YearPairing, yearPairing } from './yearPairing.ts';

/** One year of several projects. */
export interface YearFigures {
  readonly year: number;
  readonly summary: Summary;
  /** The rule book under which the year was computed. */
  readonly rulebook: Rulebook;
  readonly met: MetShare;
  /** Against the year before in the data; absent for the first. */
  readonly counts: StandingCounts | undefined;
}

/** Several years side by side. */
export interface Comparison {
  /** Oldest first. */
  readonly years: readonly YearFigures[];
  /** Each year with the one before it in the data; none where there is only one year. */
  readonly pairs: readonly YearPair[];
}

/**
 * Compares the years of a site or, given its results alone, of a department. `pairing` is that of the
 * whole site, so that a project that came from another department is not taken for a new one.
 */
export function comparison(
  results: readonly ProjectResult[],
  pairing: YearPairing = yearPairing(lineages(results)),
): Comparison {
  const byYear = [...Map.groupBy(results, ({ project }) => project.year)].sort(([a], [b]) => a - b);
  const pairs = byYear.slice(1).map(([after], index) => {
    const years = { before: byYear[index]?.[0] ?? after, after };
    return yearPair(years, results, pairing);
  });
  const years = byYear.flatMap(([year, own], index) => {
    const [first] = own;
    if (first === undefined) return [];
    const summary = summarise(own);
    const { met, missed } = summary.outcomes;
    return {
      year,
      summary,
      rulebook: first.score.rulebook,
      met: toMetShare(met, met + missed),
      counts: pairs[index - 1]?.counts,
    };
  });
  return { years, pairs };
}
