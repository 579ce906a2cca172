import type { Decimal } from '../../model/decimal.ts';
import { add, subtract, ZERO } from '../../model/decimal.ts';

/** A part of a form and what it scored, in points; its points are above zero. */
export interface ScoredPart {
  readonly points: Decimal;
  readonly score: Decimal;
}

/** A part with a weight of its own instead of its points. */
export type Reweighted<Scored extends ScoredPart> = Scored & { readonly weight: Decimal };

/**
 * Weights, each within `move` points of the part's own and not below 0, with the same sum, at which
 * `Σ weight × score ÷ points` is highest or lowest. The total is linear in the weights, so a point moved
 * from a part with a lower share of its points to one with a higher never lowers it: when no such move
 * is left, no other weights give more (and the other way round for the lowest). Weights that gain
 * nothing stay as they are. The order of the parts is kept.
 */
export function exchangeWeights<Scored extends ScoredPart>(
  parts: readonly Scored[],
  move: Decimal,
  end: 'lowest' | 'highest',
): Reweighted<Scored>[] {
  const weights = new Map(parts.map((part) => [part, part.points]));
  const ascending = parts.toSorted(compareShares);
  const order = end === 'highest' ? ascending : ascending.toReversed();
  let [giver, taker] = [0, order.length - 1];
  while (giver < taker) {
    const [from, to] = [order[giver], order[taker]];
    if (from === undefined || to === undefined || compareShares(from, to) === 0) break;
    const [fromWeight, toWeight] = [weights.get(from) ?? ZERO, weights.get(to) ?? ZERO];
    const spare = subtract(fromWeight, lowestWeight(from, move));
    const room = subtract(add(to.points, move), toWeight);
    const moved = spare < room ? spare : room;
    weights.set(from, subtract(fromWeight, moved));
    weights.set(to, add(toWeight, moved));
    if (moved === spare) giver += 1;
    if (moved === room) taker -= 1;
  }
  return parts.map((part) => ({ ...part, weight: weights.get(part) ?? part.points }));
}

function lowestWeight({ points }: ScoredPart, move: Decimal): Decimal {
  return points > move ? subtract(points, move) : ZERO;
}

/** By share of the points, lowest first, without rounding. */
function compareShares(a: ScoredPart, b: ScoredPart): number {
  const [left, right] = [BigInt(a.score) * BigInt(b.points), BigInt(b.score) * BigInt(a.points)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
