// A rule book, which is data, is applied to a form: each row and the execution rate get the
// interval of scores that it admits, with the steps that lead there, and the form gets their sum.
// The reported score is only compared with that, and projectFits.ts looks for the rule that it
// does fit.

import { type Cell, cellValue } from '../model/cell.ts';
import { type Decimal, divide, ONE, ZERO } from '../model/decimal.ts';
import type { Level1, Part, Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Verdict } from '../model/words.ts';
import { type ExecutionScore, executionScore } from './executionScore.ts';
import { gradeOf } from './grade.ts';
import {
  CENT_TOLERANCE,
  exactly,
  type Interval,
  position,
  roundedInterval,
  sumIntervals,
  WHOLE_TOLERANCE,
} from './interval.ts';
import { type RowScore, rowScore } from './rowScore.ts';

/** A first-level indicator: its rows added up, in points. */
export interface PartScore {
  readonly part: Part;
  readonly label: string;
  readonly points: Decimal;
  readonly reported: Decimal;
  readonly interval: Interval;
}

/** One form under one rule book. */
export interface ProjectScore {
  readonly rulebook: Rulebook;
  readonly execution: ExecutionScore;
  readonly rows: readonly RowScore[];
  readonly parts: readonly PartScore[];
  readonly reported: Decimal | undefined;
  readonly reportedGrade: string | undefined;
  readonly interval: Interval;
  /** The totals that scores of the intervals can add up to, each printed as the form rounds (G1, Q9). */
  readonly rounded: Interval;
  readonly gradeLow: string;
  readonly gradeHigh: string;
  readonly verdict: Verdict;
  /** Points of indicators that rest on a checkable value; execution is not an indicator. */
  readonly checkablePoints: Decimal;
  /** The same as a share of all indicator points, 0–1; absent where no indicator carries points. */
  readonly checkableShare: Decimal | undefined;
  readonly tolerance: Decimal;
}

/** Applies a rule book to a form: rows, execution, first level, total and grade as intervals (L4, G1, G2). */
export function projectScore(project: Project, rulebook: Rulebook): ProjectScore {
  const tolerance = toleranceOf(project);
  const execution = executionScore(project.funds.total, rulebook, tolerance);
  const rows = project.indicators.map((row) => rowScore(row, project.year, rulebook, tolerance));
  const interval = sumIntervals([execution.interval, ...rows.map(intervalOf)]);
  const rounded = roundedTotal(execution, rows, tolerance);
  const reported = cellValue(project.totalScore);
  const indicatorPoints = sumOf(rows, ({ points }) => points);
  const checkablePoints = sumOf(rows, ({ points, checkable }) => (checkable ? points : ZERO));
  return {
    rulebook,
    execution,
    rows,
    parts: project.level1.map((level1, index) => partScore(level1, index, rows)),
    reported,
    reportedGrade: reported === undefined ? undefined : gradeOf(reported, rulebook),
    interval,
    rounded,
    gradeLow: gradeOf(interval.low, rulebook),
    gradeHigh: gradeOf(interval.high, rulebook),
    verdict:
      reported === undefined || hasOtherPoints(project, execution, indicatorPoints, reported)
        ? 'notAssessable'
        : position(reported, rounded, CENT_TOLERANCE),
    checkablePoints,
    checkableShare: indicatorPoints === ZERO ? undefined : divide(checkablePoints, indicatorPoints),
    tolerance,
  };
}

/** Whether the total speaks of more points than the rows, though the form prints none for execution. */
function hasOtherPoints(
  { totalPoints }: Project,
  { verdict }: ExecutionScore,
  indicatorPoints: Decimal,
  reported: Decimal,
): boolean {
  return verdict === 'notApplicable' && (cellValue(totalPoints) ?? reported) > indicatorPoints;
}

/** Rounding applies to each score and the total adds up what was rounded, so it may be off by all of it. */
function roundedTotal(
  execution: ExecutionScore,
  rows: readonly RowScore[],
  tolerance: Decimal,
): Interval {
  return sumIntervals(
    [execution, ...rows].map(({ interval = NOTHING, points = ZERO }) =>
      roundedInterval(interval, points, tolerance),
    ),
  );
}

/** Q9: half a point on a form whose scores are all whole, else a hundredth. */
export function toleranceOf(project: Project): Decimal {
  const isWhole = project.indicators.every(({ score }) => isWholeCell(score));
  return isWhole && isWholeCell(project.funds.total.score) ? WHOLE_TOLERANCE : CENT_TOLERANCE;
}

function isWholeCell(cell: Cell): boolean {
  return cell.kind !== 'value' || cell.value % ONE === 0;
}

function partScore({ part, label }: Level1, index: number, rows: readonly RowScore[]): PartScore {
  const own = rows.filter((row) => row.indicator.level1Index === index);
  return {
    part,
    label,
    points: sumOf(own, ({ points }) => points),
    reported: sumOf(own, ({ reported }) => reported),
    interval: sumIntervals(own.map(intervalOf)),
  };
}

/** A row without points adds nothing. */
function intervalOf({ interval }: RowScore): Interval {
  return interval ?? NOTHING;
}

/** The sum of one figure of all rows; where a row has none it adds nothing. */
function sumOf(rows: readonly RowScore[], figure: (row: RowScore) => Decimal | undefined): Decimal {
  let sum = 0;
  for (const row of rows) sum += figure(row) ?? ZERO;
  return sum as Decimal;
}

const NOTHING = exactly(ZERO);
