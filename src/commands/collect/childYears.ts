import type { ChildYearSpec } from '../../model/collected.ts';
import { decimal, sumOf, toNumber } from '../../model/decimal.ts';
import { largest, smallest } from '../../model/extremes.ts';
import type { ChildPackage, ProjectRow } from './childPackage.ts';

/** The totals of a child by year, newest first: counts and sums of its published rows, nothing else. */
export function childYears({ projects, indicators }: ChildPackage): ChildYearSpec[] {
  const outcomes = Map.groupBy(indicators, (row) => row.project_id);
  return [...Map.groupBy(projects, ({ year }) => year)]
    .sort(([a], [b]) => b - a)
    .map(([year, own]) => {
      const rows = own.flatMap(({ project_id }) => outcomes.get(project_id) ?? []);
      const countOf = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
      return {
        year,
        projects: own.length,
        ...moneyOf(own),
        ...reportedOf(own),
        met: countOf('met'),
        missed: countOf('missed'),
        unassessable: countOf('unassessable'),
      };
    });
}

/** Over the forms of which the child itself adds up the money. */
function moneyOf(own: readonly ProjectRow[]) {
  const summed = own.filter(({ money_left_out }) => money_left_out === null);
  const sum = (column: 'initial_budget' | 'adjusted_budget' | 'executed') =>
    toNumber(sumOf(summed.flatMap((row) => (row[column] === null ? [] : decimal(row[column])))));
  return {
    summed: summed.length,
    initial: sum('initial_budget'),
    adjusted: sum('adjusted_budget'),
    executed: sum('executed'),
  };
}

function reportedOf(own: readonly ProjectRow[]) {
  const reported = own.flatMap(({ reported_score }) => reported_score ?? []);
  if (reported.length === 0) return {};
  return { reportedLow: smallest(reported), reportedHigh: largest(reported) };
}
