// What a form prints of points and of scores is added up here once: rows, 预算执行率, the printed total
// and the points in the labels of the levels. The checks and the verdict on the total read the
// result, which says what disagrees with what.

import { type Cell, cellValue } from '../model/cell.ts';
import { add, type Decimal, decimal, subtract, ZERO } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import { isRescaledTotal } from './isRescaledTotal.ts';
import { type LabelSum, labelledPoints, level1Sums, withLevel2 } from './labelSums.ts';
import type { RowScore } from './rowScore.ts';
import { totalTolerance } from './tolerance.ts';

/** Points of a whole form that prints no total (W3). */
const FULL = decimal(100);

/** What is known of one sum: the points, or the scores, of a form. */
export interface FormSum {
  /** Of the indicator rows; undefined where none states it, or one cannot be read. */
  readonly rows: Decimal | undefined;
  /** Whether each row has what it should have: only then is `rows` a sum of everything. */
  readonly complete: boolean;
  /** Of 预算执行率 beside the rows; undefined where it states none. */
  readonly execution: Decimal | undefined;
  readonly printed: Decimal | undefined;
  readonly result: SumResult;
}

/**
 * How a printed total stands to what it adds up. `open`: too little is printed to tell. `rowsAlone`: it is the
 * sum of the rows, and 预算执行率 stands outside of it. `rest`: 预算执行率 prints no score and the total leaves
 * one that it can have. `rescaled`: it is what the rows that apply come to out of 100 (G4).
 */
export type SumResult =
  | { readonly kind: 'open' }
  | { readonly kind: 'agrees' }
  | { readonly kind: 'rowsAlone' }
  | { readonly kind: 'rest'; readonly rest: Decimal }
  | { readonly kind: 'rescaled' }
  | { readonly kind: 'disagrees'; readonly sum: Decimal; readonly odd: Odd | undefined };

/**
 * Which side a third figure speaks against: the labels of the first level agree with the total and not
 * with the rows, or with the rows and not with the total; or the total is that of the rows alone, while the
 * other total of the same line counts 预算执行率 in.
 */
export type Odd = 'rows' | 'total' | 'executionLeftOut';

/** Every sum of a form. */
export interface FormSums {
  readonly points: FormSum;
  readonly scores: FormSum;
  readonly labels: readonly LabelSum[];
  /** Whether a printed total contradicts what it adds up: then nothing can be said of it. */
  readonly hasError: boolean;
}

/** Whether the printed totals are those of the rows alone: 预算执行率 stands outside of them, and no score counts it in. */
export function isExecutionLeftOut({ points, scores }: FormSums): boolean {
  const { result } = points;
  if (result.kind === 'disagrees') {
    return result.odd === 'executionLeftOut' && scores.result.kind !== 'agrees';
  }
  return result.kind === 'rowsAlone' || scores.result.kind === 'rowsAlone';
}

/**
 * A line of totals that leaves 预算执行率 out of all that it prints contradicts nothing where its points and those of
 * 预算执行率 are 100 together (W3; some forms of before 2020): both totals are then `rowsAlone`. Where they are more, where
 * one of both counts it in, or where no points of the total say so, the results stay as they are.
 */
function besideExecution(points: FormSum, scores: FormSum): [points: FormSum, scores: FormSum] {
  const all = [points, scores].filter(
    ({ printed, rows }) => printed !== undefined && rows !== undefined,
  );
  const isLeftOut = ({ result }: FormSum) =>
    result.kind === 'disagrees' && result.odd === 'executionLeftOut';
  const isOfRows = (sum: FormSum) => isLeftOut(sum) || sum.printed === sum.rows;
  // a score of 0 that has no points leaves no trace in the sum of scores
  const isWithoutPoints = points.execution === undefined && scores.execution !== undefined;
  const isWhole = isLeftOut(points) && add(points.rows ?? ZERO, points.execution ?? ZERO) === FULL;
  const isSaid = isWhole || (isWithoutPoints && all.length === 2);
  if (!isSaid || !all.every(isOfRows)) return [points, scores];
  const beside = (sum: FormSum) => (all.includes(sum) ? { ...sum, result: ROWS_ALONE } : sum);
  return [beside(points), beside(scores)];
}

/** Adds up a form and says what disagrees (W2, W3, G1); `parts` are the points of each first level. */
export function formSums(
  project: Project,
  rows: readonly RowScore[],
  parts: readonly { readonly points: Decimal | undefined }[],
  tolerance: Decimal,
): FormSums {
  const own = rowSums(rows);
  const labels = level1Sums(project, parts, rows);
  const ofPoints = pointsSum(project, own.points, labels);
  const [added, scores] = besideExecution(ofPoints, scoresSum(project, own, ofPoints, tolerance));
  const isRescaled = scores.result.kind === 'rescaled';
  const points = isRescaled && isOfHundred(added) ? { ...added, result: RESCALED } : added;
  const hasError = points.result.kind === 'disagrees' || scores.result.kind === 'disagrees';
  // a label prints the points of before a row was taken out
  return { points, scores, labels: isRescaled ? [] : withLevel2(labels, rows), hasError };
}

function pointsSum(
  project: Project,
  rows: Decimal | undefined,
  labels: readonly LabelSum[],
): FormSum {
  const known = {
    rows,
    complete: true,
    execution: cellValue(project.funds.total.points),
    printed: cellValue(project.totalPoints),
  };
  const result = sumResult(
    project,
    known,
    isFilled(project, known.printed) ? ZERO : undefined,
    ZERO,
  );
  if (result.kind !== 'disagrees') return { ...known, result };
  const byLabels = oddOf(project, known, labels);
  const odd = byLabels === 'rows' ? byLabels : (result.odd ?? byLabels);
  return { ...known, result: { ...result, odd } };
}

function scoresSum(project: Project, own: RowSums, points: FormSum, tolerance: Decimal): FormSum {
  const { score } = project.funds.total;
  const known = {
    rows: own.scores,
    complete: own.complete && score.kind !== 'unreadable',
    execution: cellValue(score),
    printed: cellValue(project.totalScore),
  };
  const slack = known.printed === undefined ? ZERO : totalTolerance(known.printed, tolerance);
  if (isAmongScores(own, known.printed)) return { ...known, result: { kind: 'open' } };
  const isFull = isFilled(project, points.printed ?? FULL);
  const limit = isFull && points.execution === undefined ? ZERO : executionLimit(points);
  const result = sumResult(project, known, limit, slack);
  // of two readings the one that supports the paper holds
  const isRescaled = result.kind === 'disagrees' && isRescaledTotal(project, points, known);
  return { ...known, result: isRescaled ? RESCALED : result };
}

/**
 * Whether a total may be a mean of the rows: they print no points, and it is no lower than the lowest of their scores
 * and no higher than the highest. What each counts for, nothing says.
 */
function isAmongScores({ points, lowest, highest }: RowSums, total: Decimal | undefined): boolean {
  if (points !== undefined || total === undefined) return false;
  return lowest !== undefined && highest !== undefined && lowest <= total && total <= highest;
}

const RESCALED = { kind: 'rescaled' } as const;
const ROWS_ALONE = { kind: 'rowsAlone' } as const;

function isOfHundred({ printed, result }: FormSum): boolean {
  return result.kind === 'disagrees' && printed === FULL;
}

/** The most that 预算执行率 can score: its points, or those that the rows leave of the total. */
function executionLimit({ execution, rows, printed }: FormSum): Decimal | undefined {
  if (execution !== undefined) return execution;
  return rows === undefined ? undefined : (Math.max(0, subtract(printed ?? FULL, rows)) as Decimal);
}

/** No part is below zero, so that a total short of some parts is wrong whatever the others are. */
function sumResult(
  { indicators, otherScored }: Project,
  { rows, complete, execution, printed }: Omit<FormSum, 'result'>,
  limit: Decimal | undefined,
  slack: Decimal,
): SumResult {
  if (rows === undefined || printed === undefined) return { kind: 'open' };
  const sum = add(rows, execution ?? ZERO);
  const isNear = (one: Decimal) => Math.abs(subtract(one, printed)) <= slack;
  const hasRow = indicators.some(({ isExecution }) => isExecution);
  const odd = execution !== undefined && isNear(rows) ? 'executionLeftOut' : undefined;
  // execution that stands among the rows may be printed beside them again
  const least = hasRow ? rows : sum;
  if (complete && (isNear(sum) || isNear(least))) return { kind: 'agrees' };
  if (least > printed + slack) return { kind: 'disagrees', sum, odd };
  if (!complete || otherScored.length > 0) return { kind: 'open' };
  if (execution !== undefined || hasRow) return { kind: 'disagrees', sum, odd };
  const rest = subtract(printed, rows);
  if (limit === undefined) return { kind: 'open' };
  return rest <= limit + slack ? { kind: 'rest', rest } : { kind: 'disagrees', sum, odd };
}

/** Whether the labels of the first level print all the points of the total, and each row its own: nothing else has any. */
function isFilled({ level1, indicators }: Project, printed: Decimal | undefined): boolean {
  const isOwed = indicators.some(({ points }) => points.kind === 'missing');
  return printed !== undefined && !isOwed && labelledPoints(level1) === printed;
}

/** Labels of the first level that all print points are a third figure beside rows and total. */
function oddOf(
  { level1 }: Project,
  { rows, execution, printed }: Omit<FormSum, 'result'>,
  labels: readonly LabelSum[],
): Odd | undefined {
  const labelled = labelledPoints(level1);
  if (labelled === undefined) return undefined;
  const sum = add(execution ?? ZERO, labelled);
  if (sum === printed) return 'rows';
  return labels.length === 0 && sum === add(rows ?? ZERO, execution ?? ZERO) ? 'total' : undefined;
}

interface RowSums {
  readonly points: Decimal | undefined;
  readonly scores: Decimal | undefined;
  /** Of the scores that are printed. */
  readonly lowest: Decimal | undefined;
  readonly highest: Decimal | undefined;
  readonly complete: boolean;
}

function rowSums(rows: readonly RowScore[]): RowSums {
  let [points, scores, lowest, highest]: (Decimal | undefined)[] = [];
  let complete = true;
  let [isPointsRead, isScoresRead] = [true, true];
  for (const { indicator, points: own, reported } of rows) {
    if (own !== undefined) points = add(points ?? ZERO, own);
    if (reported !== undefined) {
      scores = add(scores ?? ZERO, reported);
      lowest = lowest === undefined || reported < lowest ? reported : lowest;
      highest = highest === undefined || reported > highest ? reported : highest;
    }
    if (own !== undefined && reported === undefined) complete = false;
    if (isUnreadable(indicator.points)) isPointsRead = false;
    if (isUnreadable(indicator.score)) isScoresRead = false;
  }
  return {
    points: isPointsRead ? points : undefined,
    scores: isScoresRead ? scores : undefined,
    ...{ lowest, highest },
    complete: complete && isScoresRead,
  };
}

function isUnreadable({ kind }: Cell): boolean {
  return kind === 'unreadable';
}
