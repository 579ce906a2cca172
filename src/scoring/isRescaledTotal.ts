import {
  add,
  CENT,
  type Decimal,
  decimal,
  multiplyDivide,
  subtract,
  ZERO,
} from '../model/decimal.ts';
import type { Indicator, Project } from '../model/project.ts';
import { decimalsTolerance } from './tolerance.ts';

const FULL = decimal(100);

/** What a form states of one sum. */
interface StatedSum {
  readonly rows: Decimal | undefined;
  readonly complete: boolean;
  readonly execution: Decimal | undefined;
  readonly printed: Decimal | undefined;
}

/**
 * Whether a printed total is what a form earned of the points that it kept, as a share of 100 (G4): rows
 * that do not apply are taken out, or left out of the form, and the rest is rescaled, with 预算执行率 or
 * without. Where the form shows no row that carries nothing, only the share to its hundredth is a sign of it, and 100
 * of rows that lost nothing is none: too many totals are near some share.
 * @example 85 of 90 points, 94.44 printed, or 94 beside a row of which the points are a dash // true
 */
export function isRescaledTotal(
  { indicators }: Project,
  points: StatedSum,
  scores: StatedSum,
): boolean {
  const { printed } = scores;
  if (!scores.complete || printed === undefined) return false;
  const hasEmptyRow = indicators.some(carriesNothing);
  if (printed === FULL && !hasEmptyRow) return false;
  const slack = hasEmptyRow ? decimalsTolerance(printed) : CENT;
  const [own, earned] = [points.rows ?? ZERO, scores.rows ?? ZERO];
  const [share, score] = [points.execution ?? ZERO, scores.execution ?? ZERO];
  const isShare = (part: Decimal, whole: Decimal, of: Decimal, beside: Decimal) =>
    whole > 0 &&
    whole < of &&
    Math.abs(subtract(add(multiplyDivide(part, of, whole), beside), printed)) <= slack;
  return (
    isShare(add(earned, score), add(own, share), FULL, ZERO) ||
    isShare(earned, own, subtract(FULL, share), score)
  );
}

/** A row of its own without points; what shares those of the row above, or is a part of it, has none of its own. */
function carriesNothing({ points, parent }: Indicator): boolean {
  return parent === undefined && (points.kind === 'missing' || points.kind === 'notApplicable');
}
