// A rule book, which is data, is applied to a form: each row and the execution rate get the
// interval of scores that it admits, with the steps that lead there, and the form gets their sum.
// The reported score is only compared with that, and projectFits.ts looks for the rule that it
// does fit.

import { cellValue } from '../model/cell.ts';
import { add, type Decimal, divide, subtract, ZERO } from '../model/decimal.ts';
import type { Part, Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Verdict } from '../model/words.ts';
import { type ExecutionScore, executionScore } from './executionScore.ts';
import { ruledExecution } from './formRules/ruledExecution.ts';
import { rulesOfForm } from './formRules/rulesOfForm.ts';
import { type FormSums, formSums, isExecutionLeftOut } from './formSums.ts';
import { fullPoints } from './fullPoints.ts';
import { gradeOf } from './grade.ts';
import { exactly, type Interval, position, roundedInterval, sumIntervals } from './interval.ts';
import { reasonNotRecomputed } from './reasonNotRecomputed.ts';
import { reasonTotalOpen } from './reasonTotalOpen.ts';
import type { RowScore } from './rowScore.ts';
import { rowScores } from './rowScores.ts';
import { rowsByLevel1 } from './rowsByLevel1.ts';
import { toleranceOf, totalTolerance } from './tolerance.ts';

/** A first-level indicator: its rows added up, in points. */
export interface PartScore {
  readonly part: Part;
  readonly label: string;
  /** Undefined where the form has no points, or one of them cannot be read. */
  readonly points: Decimal | undefined;
  /** Undefined where no row of it states a score. */
  readonly reported: Decimal | undefined;
  readonly interval: Interval | undefined;
}

/** One form under one rule book. */
export interface ProjectScore {
  readonly rulebook: Rulebook;
  readonly execution: ExecutionScore;
  readonly rows: readonly RowScore[];
  readonly parts: readonly PartScore[];
  /** What the form prints added up, and what of it disagrees. */
  readonly sums: FormSums;
  /** What the form is scored out of. */
  readonly full: Decimal;
  /** Whether 预算执行率 stands outside of what the form's total adds up. */
  readonly isExecutionBeside: boolean;
  readonly reported: Decimal | undefined;
  readonly reportedGrade: string | undefined;
  /** Why nothing of this form can be recomputed, in one Chinese sentence without a full stop. */
  readonly notRecomputed: string | undefined;
  /** Absent where nothing can be recomputed; so are the next three. */
  readonly interval: Interval | undefined;
  /** The totals that scores of the intervals can add up to, each printed as the form rounds (G1, Q9). */
  readonly rounded: Interval | undefined;
  readonly gradeLow: string | undefined;
  readonly gradeHigh: string | undefined;
  /** 无法判定 also where the printed total contradicts what it adds up (W3, G1). */
  readonly verdict: Verdict;
  /**
   * Why that is 无法判定, or 一致 outside of the interval, or what the total does not count, in one Chinese sentence
   * without a full stop; else undefined.
   */
  readonly verdictNote: string | undefined;
  /** Points of indicators that rest on a checkable value; execution is not an indicator. Absent likewise. */
  readonly checkablePoints: Decimal | undefined;
  /** The same as a share of all indicator points, 0–1; absent also where they add up to nothing. */
  readonly checkableShare: Decimal | undefined;
  readonly tolerance: Decimal;
}

/** Applies a rule book to a form: rows, execution, first level, total and grade as intervals (L4, G1, G2). */
export function projectScore(project: Project, rulebook: Rulebook): ProjectScore {
  const tolerance = toleranceOf(project);
  const execution = ruledExecution(
    executionScore(project.funds.total, rulebook, tolerance),
    project,
    tolerance,
  );
  const rows = rowScores(project, rulebook, tolerance);
  const reported = cellValue(project.totalScore);
  const parts = partScores(project, rows);
  const sums = formSums(project, rows, parts, tolerance);
  const full = fullPoints(project, sums);
  const isExecutionBeside = isExecutionLeftOut(sums);
  const notRecomputed = reasonNotRecomputed(project, rows, execution);
  const shared = {
    rulebook,
    execution,
    rows,
    parts,
    sums,
    full,
    isExecutionBeside,
    reported,
    reportedGrade: reported === undefined ? undefined : gradeOf(reported, rulebook, full),
    notRecomputed,
    tolerance,
  };
  if (notRecomputed !== undefined) {
    return { ...shared, ...NOTHING_RECOMPUTED, verdictNote: notRecomputed };
  }
  const indicatorPoints = sumOf(rows, ({ points }) => points);
  const isRescaled = sums.scores.result.kind === 'rescaled';
  // what is recomputed is out of the points that the form kept, its printed total out of 100 (G4)
  const earnedOf = isRescaled ? add(indicatorPoints, execution.points) : full;
  const scored = otherInterval(project);
  const known = add(indicatorPoints, scored.high);
  const open = isRescaled ? ZERO : unprintedPoints(project, execution, known);
  const other = { low: scored.low, high: add(scored.high, open) };
  const summed = isExecutionBeside ? rows : [execution, ...rows];
  const interval = sumIntervals([other, ...summed.map(intervalOf)]);
  const rounded = sumIntervals([roundedTotal(summed, tolerance), other]);
  const place =
    reported === undefined
      ? 'notAssessable'
      : position(reported, rounded, totalTolerance(reported, tolerance));
  const openReason =
    reasonTotalOpen(project, sums, execution, known) ??
    (place === 'above' || place === 'below'
      ? reasonRuleUnread(project, rows, execution)
      : undefined);
  const verdict = openReason === undefined ? place : 'notAssessable';
  const isRounded =
    verdict === 'within' &&
    reported !== undefined &&
    (reported < interval.low || reported > interval.high);
  const checkablePoints = sumOf(rows, ({ points, checkable }) => (checkable ? points : ZERO));
  return {
    ...shared,
    interval,
    rounded,
    gradeLow: gradeOf(interval.low, rulebook, earnedOf),
    gradeHigh: gradeOf(interval.high, rulebook, earnedOf),
    verdict,
    verdictNote: isRounded
      ? '在各项得分取整的合计差异之内'
      : (openReason ?? (isExecutionBeside ? '总分是各指标的合计，不含预算执行率' : undefined)),
    checkablePoints,
    checkableShare: indicatorPoints === ZERO ? undefined : divide(checkablePoints, indicatorPoints),
  };
}

const NOTHING_RECOMPUTED = {
  interval: undefined,
  rounded: undefined,
  gradeLow: undefined,
  gradeHigh: undefined,
  verdict: 'notAssessable',
  checkablePoints: undefined,
  checkableShare: undefined,
} as const;

/** Outside of what was recomputed a total proves nothing where the form prints rules that were not applied. */
function reasonRuleUnread(
  project: Project,
  rows: readonly RowScore[],
  { rule }: ExecutionScore,
): string | undefined {
  const isUnread =
    rule?.isRead === false ||
    rows.some((row) => row.rule !== undefined && row.rule.read === undefined) ||
    rulesOfForm(project).some(({ read }) => read === undefined);
  return isUnread ? '表上另印有计分规则，复核没有用它' : undefined;
}

/** What carries points and is no indicator is scored by no rule: anything from nothing to its points (L4). */
export function otherInterval({ otherScored }: Project): Interval {
  const points = otherScored.reduce((sum, one) => add(sum, cellValue(one.points) ?? ZERO), ZERO);
  return { low: ZERO, high: points };
}

/** The points that the total has and nothing on the form carries: any part of them may be scored. */
function unprintedPoints(
  { totalPoints }: Project,
  { verdict }: ExecutionScore,
  known: Decimal,
): Decimal {
  const printed = cellValue(totalPoints);
  const isOpen = verdict === 'notApplicable' && printed !== undefined && printed > known;
  return isOpen ? subtract(printed, known) : ZERO;
}

/** Rounding applies to each score and the total adds up what was rounded, so it may be off by all of it. */
function roundedTotal(
  summed: readonly (ExecutionScore | RowScore)[],
  tolerance: Decimal,
): Interval {
  return sumIntervals(
    summed.map(({ interval = NOTHING, points = ZERO }) =>
      roundedInterval(interval, points, tolerance),
    ),
  );
}

function partScores({ level1 }: Project, rows: readonly RowScore[]): PartScore[] {
  const hasPoints = rows.some(({ points }) => points !== undefined);
  const rowsOf = rowsByLevel1(rows);
  return level1.map(({ part, label }, index) => {
    const own = rowsOf(index);
    let points: Decimal | undefined = hasPoints ? ZERO : undefined;
    let reported: Decimal | undefined;
    for (const row of own) {
      if (row.indicator.points.kind === 'unreadable') points = undefined;
      else if (points !== undefined) points = add(points, row.points ?? ZERO);
      if (row.reported !== undefined) reported = add(reported ?? ZERO, row.reported);
    }
    const interval = points === undefined ? undefined : sumIntervals(own.map(intervalOf));
    return { part, label, points, reported, interval };
  });
}

/** A row without points adds nothing. */
function intervalOf({ interval }: Pick<RowScore, 'interval'>): Interval {
  return interval ?? NOTHING;
}

/** The sum of one figure of all rows; where a row has none it adds nothing. */
function sumOf(rows: readonly RowScore[], figure: (row: RowScore) => Decimal | undefined): Decimal {
  let sum = 0;
  for (const row of rows) sum += figure(row) ?? ZERO;
  return sum as Decimal;
}

const NOTHING = exactly(ZERO);
