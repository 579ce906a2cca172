import { type Decimal, subtract, ZERO } from '../model/decimal.ts';

/**
 * The points that a single score falls short of what the row carries. Nothing where either is not
 * stated, nor where the score is above the points: that is a finding and makes up for no loss.
 */
export function lostPoints({
  points,
  reported,
}: {
  readonly points: Decimal | undefined;
  readonly reported: Decimal | undefined;
}): Decimal {
  if (points === undefined || reported === undefined || reported > points) return ZERO;
  return subtract(points, reported);
}
