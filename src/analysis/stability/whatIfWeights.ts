import type { Decimal } from '../../model/decimal.ts';
import type { WhatIfCase, WhatIfRulebook } from './whatIfRows.ts';

// Runs in the browser too: this file imports types alone.

const HUNDRED_POINTS = 100_000_000;
const CENT = 10_000;

/**
 * The weights of a rule book for one form, in millionths, in the order of FORM_PARTS: those that it
 * declares; what is left to 100 is shared by the free parts in the proportion of their points on the form,
 * in hundredths, the last of them taking the rest. Where the form has none of them, the first takes it.
 * @example hubei on 10 / 50 / 30 / 10 // 20 / 40 / 30 / 10
 */
export function whatIfWeights(
  { points }: Pick<WhatIfCase, 'points'>,
  { weights }: Pick<WhatIfRulebook, 'weights'>,
): Decimal[] {
  const pointsAt = (at: number) => points[at] ?? 0;
  const free = weights.flatMap((weight, at) => (weight === null ? [at] : []));
  const freePoints = free.reduce((sum, at) => sum + pointsAt(at), 0);
  const declared = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  const left = Math.max(HUNDRED_POINTS - declared, 0);
  const last = free.findLast((at) => pointsAt(at) > 0) ?? free[0];
  const shareOf = (at: number) =>
    freePoints === 0 ? 0 : Math.floor(((left / CENT) * pointsAt(at)) / freePoints) * CENT;
  const others = free.reduce((sum, at) => (at === last ? sum : sum + shareOf(at)), 0);
  return weights.map((weight, at) => {
    if (weight !== null) return weight;
    return (at === last ? left - others : shareOf(at)) as Decimal;
  });
}
