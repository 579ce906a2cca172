import { type Decimal, decimal, divide, sumOf, ZERO } from '../model/decimal.ts';
import { isTotalUnentered } from '../model/totalAbsence.ts';
import type { Severity } from '../model/words.ts';
import { rateOf } from '../scoring/executionScore.ts';
import { countOutcomes } from './countOutcomes.ts';
import { lostPoints } from './lostPoints.ts';
import { type LeftOut, moneyLeftOut } from './moneyLeftOut.ts';
import type { ProjectResult } from './projectResult.ts';
import { type RowOutcome, rowOutcome } from './rowOutcome.ts';
import { type SummedMoney, summedMoney } from './summedMoney.ts';

/** What a set of projects comes to. Money in 万元, rates 0–1. */
export interface Summary {
  readonly projects: number;
  readonly indicators: number;
  /** Why forms are in no sum of money, and how many. */
  readonly leftOut: readonly LeftOut[];
  /** The sums of those that are; absent where no form is. */
  readonly money: SummedMoney | undefined;
  readonly rateAdjusted: Decimal | undefined;
  readonly rateInitial: Decimal | undefined;
  /** Lowest and highest reported total; absent where no form states one. */
  readonly reportedLow: Decimal | undefined;
  readonly reportedHigh: Decimal | undefined;
  /** How many forms state no total, but for those of `unentered`. */
  readonly unreported: number;
  /** How many forms were not entered whole and may have their total in what was not. */
  readonly unentered: number;
  /** How many forms were not entered whole. */
  readonly cut: number;
  /** How many reported totals have each grade, in the rule book's order; grades nobody has are left out. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  /** Of the forms that can be recomputed; so are the points that they are a share of. */
  readonly checkablePoints: Decimal;
  readonly indicatorPoints: Decimal;
  /** Share of indicator points that rest on a checkable value. */
  readonly checkableShare: Decimal | undefined;
  /** Indicators by what can be said of them. */
  readonly outcomes: Readonly<Record<RowOutcome, number>>;
  /** Points of the indicators that cannot be judged. */
  readonly unassessablePoints: Decimal;
  /** Indicators without a checkable value whose own words say that the target was missed. */
  readonly missedInWords: { readonly count: number; readonly points: Decimal };
  /** met ÷ (met + missed), 0–1; absent where no indicator can be judged. */
  readonly metShare: Decimal | undefined;
  /**
   * Points that the forms did not award themselves, execution included; none is made up for elsewhere.
   * Absent where no indicator prints both points and a score.
   */
  readonly lost: Decimal | undefined;
  /** Open findings. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Adds up a set of projects; money over the forms that state all three amounts, so that rates hold. */
export function summarise(results: readonly ProjectResult[]): Summary {
  const money = summedMoney(results);
  const reported = results.flatMap(({ score }) => score.reported ?? []).sort((a, b) => a - b);
  const unentered = results.filter(({ project }) => isTotalUnentered(project)).length;
  const recomputed = results.filter(({ score }) => score.checkablePoints !== undefined);
  const checkablePoints = sumOf(recomputed.map(({ score }) => score.checkablePoints ?? ZERO));
  const indicatorPoints = sumOf(
    recomputed.flatMap(({ score }) => score.rows.map((row) => row.points ?? ZERO)),
  );
  return {
    projects: results.length,
    leftOut: moneyLeftOut(results),
    indicators: results.reduce((count, { project }) => count + project.indicators.length, 0),
    money,
    rateAdjusted: rateOf(money?.executed, money?.adjusted),
    rateInitial: rateOf(money?.executed, money?.initial),
    reportedLow: reported.at(0),
    reportedHigh: reported.at(-1),
    unreported: results.length - reported.length - unentered,
    unentered,
    cut: results.filter(({ project }) => project.form.cut !== undefined).length,
    grades: gradeCounts(results),
    checkablePoints,
    indicatorPoints,
    checkableShare: indicatorPoints === ZERO ? undefined : divide(checkablePoints, indicatorPoints),
    ...outcomesOf(results),
    lost: lostInAll(results),
    findings: {
      error: countFindings(results, 'error'),
      warning: countFindings(results, 'warning'),
      info: countFindings(results, 'info'),
    },
  };
}

function lostInAll(results: readonly ProjectResult[]): Decimal | undefined {
  const isScored = results.some(({ score }) =>
    score.rows.some(({ points, reported }) => points !== undefined && reported !== undefined),
  );
  if (!isScored) return undefined;
  const counted = ({ score: { execution, rows, isExecutionBeside } }: ProjectResult) =>
    isExecutionBeside ? rows : [execution, ...rows];
  return sumOf(results.flatMap((result) => counted(result).map(lostPoints)));
}

function gradeCounts(results: readonly ProjectResult[]): Summary['grades'] {
  const scale = results[0]?.score.rulebook.grades.scale ?? [];
  return scale
    .map(({ grade }) => ({
      grade,
      count: results.filter(({ score }) => score.reportedGrade === grade).length,
    }))
    .filter(({ count }) => count > 0);
}

function outcomesOf(
  results: readonly ProjectResult[],
): Pick<Summary, 'outcomes' | 'unassessablePoints' | 'missedInWords' | 'metShare'> {
  const outcomes = countOutcomes(results.map(({ score }) => score));
  const unassessable: Decimal[] = [];
  const inWords: Decimal[] = [];
  for (const { score } of results) {
    const own = score.rows.map((row) => ({ ...row, outcome: rowOutcome(row) }));
    for (const { outcome, checkable, points = ZERO } of own) {
      if (outcome === 'unassessable') unassessable.push(points);
      if (outcome === 'missed' && !checkable) inWords.push(points);
    }
  }
  const { met, missed } = outcomes;
  return {
    outcomes,
    unassessablePoints: sumOf(unassessable),
    missedInWords: { count: inWords.length, points: sumOf(inWords) },
    metShare: met + missed === 0 ? undefined : divide(decimal(met), decimal(met + missed)),
  };
}

function countFindings(results: readonly ProjectResult[], severity: Severity): number {
  return results.reduce((count, { open }) => count + open[severity], 0);
}
