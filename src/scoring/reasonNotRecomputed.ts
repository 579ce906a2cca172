import { cellValue } from '../model/cell.ts';
import { add, type Decimal, decimal, formatDecimal, sumOf, ZERO } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import { rowWords } from '../model/rowWords.ts';
import type { ExecutionScore } from './executionScore.ts';
import type { RowScore } from './rowScore.ts';

/** Grades are of 100 points (G2); what rounding leaves of them is less than one. */
const WHOLE = decimal(99);

/**
 * Why a form's scores cannot be recomputed at all, in one Chinese sentence without a full stop;
 * undefined where they can. What a form does not have is no zero: nothing is summed, nothing judged.
 */
export function reasonNotRecomputed(
  project: Project,
  rows: readonly RowScore[],
  execution: ExecutionScore,
): string | undefined {
  const { columns, form, indicators, layout, otherScored } = project;
  const names = rowWords(layout);
  const isCut = form.cut !== undefined;
  if (rows.length === 0) {
    if (isCut) return '录入的部分没有逐行的指标，得分不能复核';
    // a form that is being begun has its rows, and nothing in them yet
    const isBlank = (form.indicators ?? []).length > 0;
    return isBlank ? '本表各行指标没有填写，得分不能复核' : '本表没有逐行的指标，得分不能复核';
  }
  if (rows.every(({ points }) => points === undefined)) {
    return columns.has('points')
      ? `本表各行没有填写${names.points}，得分不能复核`
      : '本表的指标没有分值栏，得分不能复核';
  }
  if (indicators.every(({ target }) => target === undefined)) {
    return '本表没有指标值栏，得分不能复核';
  }
  if (indicators.every(({ actual }) => actual === undefined)) {
    return '本表没有完成值栏，得分不能复核';
  }
  if (rows.every(({ actual }) => actual.kind === 'missing')) {
    return `本表各行没有填写${names.actual}，得分不能复核`;
  }
  if (indicators.some(({ points }) => points.kind === 'unreadable')) {
    return `本表有不能读作数的${names.points}，总分不能复核`;
  }
  const isUnbounded = otherScored.some(
    ({ points, score }) => score.kind === 'value' && points.kind !== 'value',
  );
  if (isUnbounded) return '本表另有不设分值的得分，总分不能复核';
  if (isCut) return '本表没有录全，总分不能复核';
  const known = knownPoints(project, rows, execution);
  return known < WHOLE && cellValue(project.totalPoints) === undefined
    ? `本表各项${names.points}合计 ${formatDecimal(known)} 分，不足 100 分，总分不能复核`
    : undefined;
}

function knownPoints(
  { otherScored }: Project,
  rows: readonly RowScore[],
  execution: ExecutionScore,
): Decimal {
  const others = sumOf(otherScored.map(({ points }) => cellValue(points) ?? ZERO));
  const own = sumOf(rows.map(({ points }) => points ?? ZERO));
  return add(own, add(others, execution.points ?? ZERO));
}
