import {
  add,
  type Decimal,
  decimal,
  multiplyDivide,
  ONE,
  subtract,
  ZERO,
} from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
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
 * that do not apply are taken out, and the rest is rescaled, with 预算执行率 or without. A whole number
 * may be so by chance, and counts only where the form shows a row that carries nothing.
 * @example 85 of 90 points, 94.44 printed // true
 */
export function isRescaledTotal(
  { indicators }: Project,
  points: StatedSum,
  scores: StatedSum,
): boolean {
  const { printed } = scores;
  if (!scores.complete || printed === undefined) return false;
  const hasEmptyRow = indicators.some((row) => row.points.kind !== 'value');
  if (printed % ONE === 0 && !hasEmptyRow) return false;
  const slack = decimalsTolerance(printed);
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
