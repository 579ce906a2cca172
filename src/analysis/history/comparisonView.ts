import { departmentYearsFigure } from '../figures/departmentYearsFigure.ts';
import { easedTargetsFigure } from '../figures/easedTargetsFigure.ts';
import type { DataTable, Figure } from '../figures/figure.ts';
import { lineageFigure } from '../figures/lineageFigure.ts';
import { moneyBridgeFigure } from '../figures/moneyBridgeFigure.ts';
import { rateShiftFigure } from '../figures/rateShiftFigure.ts';
import type { DepartmentYearsRow } from '../figures/yearRows.ts';
import { yearTotalsFigure } from '../figures/yearTotalsFigure.ts';
import { yearPairSentence } from './changeSentences.ts';
import { yearTotalRows } from './chartRows.ts';
import type { Comparison, YearFigures } from './comparison.ts';
import { continuedBridge } from './continuedBridge.ts';
import { likeForLikeTable } from './likeForLikeTable.ts';
import {
  type PairFigure,
  pairFigures,
  pairHeadline,
  pairLead,
  pairStanding,
} from './pairFigures.ts';
import { rateShifts } from './rateShifts.ts';
import { totalsBridge } from './totalsBridge.ts';
import { totalsTable } from './totalsTable.ts';
import { bodyTrends, type Trend } from './trend.ts';
import type { YearPair } from './yearPair.ts';

/** Two years with the sentence that sums them up. */
export interface PairView {
  readonly pair: YearPair;
  readonly sentence: string;
  /** What changed most, as a heading. */
  readonly headline: string;
  /** How the later year did and what does not compare, without a full stop; empty where nothing is known of it. */
  readonly lead: string;
  /** Which projects came and went. */
  readonly standing: string;
  readonly figures: readonly PairFigure[];
  readonly trends: readonly Trend[];
  /**
   * The way of the money of the projects of both years, or of all where none counts in both; absent for one
   * department, and where the later year states none.
   */
  readonly bridge: Figure | undefined;
  /** What got better and worse; absent where no rate changed. */
  readonly shifts: Figure | undefined;
  /** What was renamed, merged or split; absent where nothing was. */
  readonly lineage: Figure | undefined;
  /** Targets that were eased below what had been reached; absent where none was. */
  readonly eased: Figure | undefined;
  /** From the total of one year to that of the other; absent where they have nothing in common. */
  readonly totals: DataTable | undefined;
  readonly likeForLike: DataTable;
}

/** The years of a body as its pages compare them. */
export interface ComparisonView extends Omit<Comparison, 'pairs'> {
  /** Newest first. */
  readonly pairs: readonly PairView[];
  readonly figures: readonly Figure[];
}

/** A comparison with its sentences and charts, of all departments, whose execution rates have rows. */
export function comparisonView(
  comparison: Comparison,
  departments: readonly DepartmentYearsRow[],
): ComparisonView {
  return {
    ...comparison,
    pairs: comparison.pairs.map((pair) => pairView(pair, comparison.years)).toReversed(),
    figures: yearFigures(comparison, departments),
  };
}

/** The charts of all years: of the departments that have rows of execution rates, or of the one with this id. */
export function yearFigures(
  comparison: Comparison,
  departments: readonly DepartmentYearsRow[],
  departmentId?: string,
): Figure[] {
  const figures: readonly (Figure | undefined)[] = [
    yearTotalsFigure(yearTotalRows(comparison, departmentId)),
    departmentYearsFigure(departments),
  ];
  return figures.filter((figure) => figure !== undefined);
}

/** Two of these years with their sentences and charts: of all departments, or of the one with this id. */
export function pairView(
  pair: YearPair,
  years: readonly YearFigures[],
  departmentId?: string,
): PairView {
  const [after, before] = [pair.after, pair.before].map((year) =>
    years.find((one) => one.year === year),
  );
  const both = [after, before].filter((year) => year !== undefined);
  const lines =
    after === undefined || before === undefined
      ? undefined
      : totalsBridge({ before: before.summary, after: after.summary }, pair.totals);
  return {
    pair,
    sentence: yearPairSentence(pair),
    headline: pairHeadline(pair),
    lead: after === undefined ? '' : pairLead(pair, after.summary),
    standing: pairStanding(pair),
    figures: pairFigures(pair),
    trends: bodyTrends(years, pair.after),
    bridge:
      departmentId === undefined
        ? (continuedBridge(pair, both) ?? moneyBridgeFigure(both))
        : undefined,
    shifts: rateShiftFigure(rateShifts(pair), pair),
    lineage: lineageFigure(pair),
    eased: easedTargetsFigure(pair),
    totals: lines === undefined ? undefined : totalsTable(lines, pair),
    likeForLike: likeForLikeTable(pair),
  };
}
