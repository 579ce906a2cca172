import {
  type Decimal,
  decimal,
  multiplyDivide,
  subtract,
  sumOf,
  ZERO,
} from '../../model/decimal.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { gradeOf } from '../../scoring/grade.ts';
import type { ProjectScore } from '../../scoring/projectScore.ts';

const HUNDRED = decimal(100);

/** The reported total without one row, brought to 100 by the points that are left (G4). */
export interface LeftOut {
  /** The row's seq, or 'execution'. */
  readonly subject: number | 'execution';
  readonly name: string;
  readonly total: Decimal;
  readonly grade: string;
  /** `total` less the total with every row; above zero where the row pulled it down. */
  readonly effect: Decimal;
}

/** What a form's reported total owes to single rows. */
export interface LeaveOneOut {
  /** Every row that counts, brought to 100. */
  readonly total: Decimal;
  readonly grade: string;
  /** Rows without which the grade is another, in the order of the form. */
  readonly changing: readonly LeftOut[];
  /** The row that moves the total most, the first of several; absent where none moves it. */
  readonly largest: LeftOut | undefined;
}

interface Line {
  readonly subject: LeftOut['subject'];
  readonly name: string;
  readonly points: Decimal;
  readonly score: Decimal;
}

/**
 * Leaves out the execution and each row in turn, of the reported scores. A row without points or score
 * does not apply and does not count. Absent where nothing is left to compare.
 */
export function leaveOneOut(score: ProjectScore): LeaveOneOut | undefined {
  const lines = linesOf(score);
  const [points, scores] = [sumOf(lines.map((l) => l.points)), sumOf(lines.map((l) => l.score))];
  if (lines.length < 2) return undefined;
  const whole = outOfHundred(scores, points, score.rulebook);
  const leftOut = lines.map(({ subject, name, ...line }): LeftOut => {
    const [rest, of] = [subtract(scores, line.score), subtract(points, line.points)];
    const without = outOfHundred(rest, of, score.rulebook);
    return { subject, name, ...without, effect: subtract(without.total, whole.total) };
  });
  const largest = leftOut.reduce((most, one) => (size(one) > size(most) ? one : most));
  return {
    ...whole,
    changing: leftOut.filter(({ grade }) => grade !== whole.grade),
    largest: largest.effect === ZERO ? undefined : largest,
  };
}

function linesOf({ execution, rows, isExecutionBeside }: ProjectScore): Line[] {
  const all = [
    ...(isExecutionBeside
      ? []
      : [{ subject: 'execution' as const, name: '预算执行率', ...execution }]),
    ...rows.map((row) => ({ subject: row.indicator.seq, name: row.indicator.name, ...row })),
  ];
  return all.flatMap(({ subject, name, points, reported }) =>
    points === undefined || points === ZERO || reported === undefined
      ? []
      : [{ subject, name, points, score: reported }],
  );
}

function outOfHundred(
  score: Decimal,
  points: Decimal,
  rulebook: Rulebook,
): Pick<LeftOut, 'total' | 'grade'> {
  const total = multiplyDivide(HUNDRED, score, points, 2);
  return { total, grade: gradeOf(total, rulebook) };
}

function size({ effect }: LeftOut): number {
  return Math.abs(effect);
}
