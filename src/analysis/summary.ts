import { cellValue } from '../model/cell.ts';
import { add, type Decimal, divide, subtract, ZERO } from '../model/decimal.ts';
import type { Severity } from '../model/words.ts';
import { rateOf } from '../scoring/executionScore.ts';
import type { ProjectResult } from './projectResult.ts';

/** What a set of projects comes to. Money in 万元, rates 0–1. */
export interface Summary {
  readonly projects: number;
  readonly indicators: number;
  readonly initial: Decimal;
  readonly adjusted: Decimal;
  readonly executed: Decimal;
  /** adjusted − initial: negative where budgets were cut during the year. */
  readonly change: Decimal;
  readonly rateAdjusted: Decimal | undefined;
  readonly rateInitial: Decimal | undefined;
  /** Lowest and highest reported total; absent where no form states one. */
  readonly reportedLow: Decimal | undefined;
  readonly reportedHigh: Decimal | undefined;
  /** How many reported totals have each grade, in the rule book's order; grades nobody has are left out. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  readonly checkablePoints: Decimal;
  readonly indicatorPoints: Decimal;
  /** Share of indicator points that rest on a checkable value. */
  readonly checkableShare: Decimal | undefined;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Adds up a set of projects; amounts that a form does not state count as nothing. */
export function summarise(results: readonly ProjectResult[]): Summary {
  const money = (column: 'initial' | 'adjusted' | 'executed') =>
    add(...results.map(({ project }) => cellValue(project.funds.total[column]) ?? ZERO));
  const [initial, adjusted, executed] = [money('initial'), money('adjusted'), money('executed')];
  const reported = results.flatMap(({ score }) => score.reported ?? []).sort((a, b) => a - b);
  const checkablePoints = add(...results.map(({ score }) => score.checkablePoints));
  const indicatorPoints = add(
    ...results.flatMap(({ score }) => score.rows.map((row) => row.points ?? ZERO)),
  );
  return {
    projects: results.length,
    indicators: results.reduce((count, { project }) => count + project.indicators.length, 0),
    initial,
    adjusted,
    executed,
    change: subtract(adjusted, initial),
    rateAdjusted: rateOf(executed, adjusted),
    rateInitial: rateOf(executed, initial),
    reportedLow: reported.at(0),
    reportedHigh: reported.at(-1),
    grades: gradeCounts(results),
    checkablePoints,
    indicatorPoints,
    checkableShare: indicatorPoints === ZERO ? undefined : divide(checkablePoints, indicatorPoints),
    findings: {
      error: countFindings(results, 'error'),
      warning: countFindings(results, 'warning'),
      info: countFindings(results, 'info'),
    },
  };
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

function countFindings(results: readonly ProjectResult[], severity: Severity): number {
  return results.reduce(
    (count, { findings }) => count + findings.filter((one) => one.severity === severity).length,
    0,
  );
}
