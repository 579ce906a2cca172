import { describe, expect, test } from 'vitest';
import { exchangeWeights } from '../../../src/analysis/stability/exchangeWeights.ts';
import { weightedTotal } from '../../../src/analysis/stability/whatIfTotal.ts';
import { type Decimal, decimal, sumOf, toNumber } from '../../../src/model/decimal.ts';
import { many, whole } from '../../expression/random.ts';

const parts = (...texts: readonly (readonly [score: number, points: number])[]) =>
  texts.map(([score, points]) => ({ score: decimal(score), points: decimal(points) }));
const weightsOf = (moved: readonly { readonly weight: Decimal }[]) =>
  moved.map(({ weight }) => toNumber(weight));

describe('exchangeWeights', () => {
  test('exchangeWeights(5 of 10, 50 of 50, ±10, lowest): 10 points go to the weaker part', () => {
    const form = parts([5, 10], [50, 50], [40, 40]);
    expect(weightsOf(exchangeWeights(form, decimal(10), 'lowest'))).toEqual([20, 50, 30]);
    expect(weightsOf(exchangeWeights(form, decimal(10), 'highest'))).toEqual([0, 50, 50]);
  });

  test('exchangeWeights(a part of 4 points, ±10): goes to 0, never below', () => {
    const form = parts([2, 4], [96, 96]);
    expect(weightsOf(exchangeWeights(form, decimal(10), 'highest'))).toEqual([0, 100]);
    expect(weightsOf(exchangeWeights(form, decimal(10), 'lowest'))).toEqual([14, 86]);
  });

  test('exchangeWeights(equal shares): stays, for nothing is gained', () => {
    const form = parts([5, 10], [25, 50], [20, 40]);
    expect(weightsOf(exchangeWeights(form, decimal(10), 'lowest'))).toEqual([10, 50, 40]);
  });

  test('exchangeWeights(one part; ±0): stays', () => {
    expect(weightsOf(exchangeWeights(parts([5, 10]), decimal(10), 'lowest'))).toEqual([10]);
    expect(weightsOf(exchangeWeights(parts([5, 10], [50, 50]), decimal(0), 'lowest'))).toEqual([
      10, 50,
    ]);
  });

  test('exchangeWeights(any form): as low and as high as any weights on a grid of whole points', () => {
    const forms = many(60, 31, (random) => ({
      move: whole(random, 0, 3),
      texts: Array.from({ length: 4 }, () => {
        const points = whole(random, 1, 30);
        return [whole(random, 0, points * 4) / 4, points] as const;
      }),
    }));
    for (const { move, texts } of forms) {
      const form = parts(...texts);
      const totals = gridTotals(texts, move);
      for (const end of ['lowest', 'highest'] as const) {
        const moved = exchangeWeights(form, decimal(move), end);
        expect(sumOf(moved.map(({ weight }) => weight))).toBe(sumOf(form.map((p) => p.points)));
        const best = end === 'lowest' ? Math.min(...totals) : Math.max(...totals);
        expect(toNumber(weightedTotal(moved) ?? decimal(0)), JSON.stringify(texts)).toBe(best);
      }
    }
  });
});

/** Every total at whole weights within `move` of the points that keep their sum. */
function gridTotals(
  texts: readonly (readonly [score: number, points: number])[],
  move: number,
): number[] {
  const sum = texts.reduce((all, [, points]) => all + points, 0);
  const choices = texts.map(([, points]) =>
    Array.from({ length: 2 * move + 1 }, (_, at) => points - move + at).filter((w) => w >= 0),
  );
  const combinations = choices.reduce<number[][]>(
    (all, weights) => all.flatMap((chosen) => weights.map((weight) => [...chosen, weight])),
    [[]],
  );
  return combinations
    .filter((weights) => weights.reduce((all, weight) => all + weight, 0) === sum)
    .map((weights) => {
      const terms = parts(...texts).map((part, at) => ({
        ...part,
        weight: decimal(weights[at] ?? 0),
      }));
      return toNumber(weightedTotal(terms) ?? decimal(0));
    });
}
