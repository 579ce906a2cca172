import type { Decimal } from '../../model/decimal.ts';
import type { Interval } from '../../scoring/interval.ts';
import type { WhatIfRow } from './whatIfRows.ts';

// Runs in the browser too: this file imports types alone.

/** A part with its weight, all three in millionths of a point as every Decimal. */
export interface WeightedPart {
  readonly weight: Decimal;
  readonly score: Decimal;
  /** The points on the form; 0 where the form lacks the part. */
  readonly points: Decimal;
}

const CENT_IN_MILLIONTHS = 10_000n;

/**
 * `Σ weight × score ÷ points`, computed as one exact fraction and rounded half up once to two decimals
 * (Q9). A part that the form lacks is taken out and the others share its weight in proportion (G4);
 * absent where no weight is left. No number is below zero.
 * @example 48 of 50 at weight 60, 40 of 50 at weight 40 // 57.6 + 32 = 89.6
 */
export function weightedTotal(parts: readonly WeightedPart[]): Decimal | undefined {
  let [numerator, denominator, allWeights, ownWeights] = [0n, 1n, 0n, 0n];
  for (const part of parts) {
    const weight = BigInt(part.weight);
    allWeights += weight;
    if (part.points === 0) continue;
    const points = BigInt(part.points);
    ownWeights += weight;
    numerator = numerator * points + weight * BigInt(part.score) * denominator;
    denominator *= points;
  }
  if (ownWeights === 0n) return undefined;
  const [dividend, divisor] = [numerator * allWeights, denominator * ownWeights];
  const cent = divisor * CENT_IN_MILLIONTHS;
  return Number(((2n * dividend + cent) / (2n * cent)) * CENT_IN_MILLIONTHS) as Decimal;
}

/**
 * The totals that a rule book admits for a form at other weights of its parts. `weights` stand in the
 * order of FORM_PARTS; everything is in millionths (Decimal), two decimals. The `points` of the row's
 * own case are the weights 照原表, at which the interval is that of `projectScore`. Absent where the
 * table does not know the rule book or all weight lies on parts that the form lacks.
 */
export function whatIfTotal(
  row: WhatIfRow,
  rulebookId: string,
  weights: readonly Decimal[],
): Interval | undefined {
  const found = row.cases.find(({ rulebooks }) => rulebooks.includes(rulebookId));
  if (found === undefined) return undefined;
  const none = 0 as Decimal;
  const totalOf = (scores: readonly Decimal[]) =>
    weightedTotal(
      found.points.map((points, at) => ({
        weight: weights[at] ?? none,
        score: scores[at] ?? none,
        points,
      })),
    );
  const [low, high] = [totalOf(found.low), totalOf(found.high)];
  return low === undefined || high === undefined ? undefined : { low, high };
}
