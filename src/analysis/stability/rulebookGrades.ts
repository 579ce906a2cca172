import { cellValue } from '../../model/cell.ts';
import { type Decimal, decimal, multiplyDivide, sumOf, ZERO } from '../../model/decimal.ts';
import type { Project } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import { gradeOf } from '../../scoring/grade.ts';
import { type Interval, position, sumIntervals } from '../../scoring/interval.ts';
import { totalTolerance } from '../../scoring/tolerance.ts';
import { formParts, type PartBounds, type ScoredProject } from './formParts.ts';

/** A form's total and grade under one rule book, beside what the form reports. */
export interface RulebookGrade {
  readonly rulebook: Rulebook;
  /** The totals that the rule book admits, in points of the form's total. */
  readonly interval: Interval;
  /** Whether the interval was brought to the form's total, because the rule book's points add up to another. */
  readonly rescaled: boolean;
  readonly gradeLow: string;
  readonly gradeHigh: string;
  /** Whether the reported total lies in the interval (Q9); absent where none is reported. */
  readonly totalPossible: boolean | undefined;
  /** Whether the reported grade does; absent where none is reported or the rule book has no grade of that name. */
  readonly gradePossible: boolean | undefined;
  /** Whether it admits the reported grade and no other; absent likewise. */
  readonly gradeCertain: boolean | undefined;
}

/** A form's total and grade under each rule book, in their order (L4, G1, G2); none where nothing can be recomputed. */
export function rulebookGrades(
  scored: ScoredProject,
  rulebooks: readonly Rulebook[],
): RulebookGrade[] {
  const { full } = scored.score;
  return rulebooks.map((rulebook) => {
    const parts = formParts(scored, rulebook);
    const { interval, rounded, rescaled } = onFormScale(scored.project, parts);
    const gradeLow = gradeOf(interval.low, rulebook, full);
    const gradeHigh = gradeOf(interval.high, rulebook, full);
    const found = { rulebook, interval, rescaled, gradeLow, gradeHigh };
    return { ...found, ...possibilities(scored, found, rounded) };
  });
}

/**
 * G4: a form that prints no points for execution takes those of the rule book, which may add up to
 * 110 (Hubei, 20 of them); then both ends are brought to the form's own total, by default 100.
 */
function onFormScale(
  { funds, totalPoints }: Project,
  parts: readonly PartBounds[],
): Pick<RulebookGrade, 'interval' | 'rescaled'> & { readonly rounded: Interval } {
  const interval = sumIntervals(parts.map((part) => part.interval));
  const rounded = sumIntervals(parts.map((part) => part.rounded));
  const points = sumOf(parts.map((part) => part.points));
  const printed = cellValue(totalPoints) ?? ZERO;
  const whole = printed === ZERO ? decimal(100) : printed;
  const isOwnScale = funds.total.points.kind === 'value' || points === whole || points === ZERO;
  if (isOwnScale) return { interval, rounded, rescaled: false };
  const end = (own: Decimal) => multiplyDivide(own, whole, points, 2);
  const brought = ({ low, high }: Interval) => ({ low: end(low), high: end(high) });
  return { interval: brought(interval), rounded: brought(rounded), rescaled: true };
}

/** A total that is possible give or take rounding (Q9) makes its grade possible too. */
function possibilities(
  { score: { reported, reportedGrade, tolerance, full } }: ScoredProject,
  { rulebook, gradeLow, gradeHigh }: Pick<RulebookGrade, 'rulebook' | 'gradeLow' | 'gradeHigh'>,
  rounded: Interval,
): Pick<RulebookGrade, 'totalPossible' | 'gradePossible' | 'gradeCertain'> {
  if (reported === undefined) {
    return { totalPossible: undefined, gradePossible: undefined, gradeCertain: undefined };
  }
  const totalPossible =
    position(reported, rounded, totalTolerance(reported, tolerance)) === 'within';
  const grades = rulebook.grades.scale.map(({ grade }) => grade);
  const place = grades.indexOf(reportedGrade ?? '');
  if (place === -1) return { totalPossible, gradePossible: undefined, gradeCertain: undefined };
  const isBetween = grades.indexOf(gradeHigh) <= place && place <= grades.indexOf(gradeLow);
  const isOfTotal = totalPossible && gradeOf(reported, rulebook, full) === reportedGrade;
  return {
    totalPossible,
    gradePossible: isBetween || isOfTotal,
    gradeCertain: isBetween && gradeLow === gradeHigh,
  };
}
