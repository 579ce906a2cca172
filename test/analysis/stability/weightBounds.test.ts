import { describe, expect, test } from 'vitest';
import {
  type WeightBounds,
  type WeightedEnd,
  weightBounds,
} from '../../../src/analysis/stability/weightBounds.ts';
import { decimal, formatDecimal, sumOf } from '../../../src/model/decimal.ts';
import { realRecord, scoredForm } from './scoredForms.ts';

const showEnd = ({ total, grade, weights }: WeightedEnd) =>
  `${formatDecimal(total, 2)} ${grade}（${weights.map(({ part, weight }) => `${part} ${formatDecimal(weight)}`).join('，')}）`;
const show = (bounds: WeightBounds | undefined) =>
  bounds && {
    reported: bounds.reported && [showEnd(bounds.reported.low), showEnd(bounds.reported.high)],
    admissible: [showEnd(bounds.admissible.low), showEnd(bounds.admissible.high)],
  };

describe('weightBounds', () => {
  test('weightBounds(困难劳模, 5 of 10 for execution): 88.8 to 99.2 as reported', () => {
    const { results } = realRecord();
    const found = results.find(({ project }) => project.slug === 'kunnan-laomo-bangfu');
    // 5/10·20 + 49/50·60 + 30/30·20 + 10/10·0 = 88.8, 0 + 49/50·40 + 40 + 20 = 99.2
    expect(found && show(weightBounds(found.score))).toMatchInlineSnapshot(`
      {
        "admissible": [
          "80.80 良（execution 0，output 40，benefit 40，satisfaction 20）",
          "100.00 优（execution 10，output 50，benefit 40，satisfaction 0）",
        ],
        "reported": [
          "88.80 良（execution 20，output 60，benefit 20，satisfaction 0）",
          "99.20 优（execution 0，output 40，benefit 40，satisfaction 20）",
        ],
      }
    `);
  });

  test('weightBounds(±0): the sums of the form', () => {
    for (const { score } of realRecord().results) {
      const bounds = weightBounds(score, decimal(0));
      expect(bounds?.reported?.low.total).toBe(score.reported);
      expect(bounds?.reported?.high.total).toBe(score.reported);
      expect(bounds?.admissible.low.total).toBe(score.interval?.low);
      expect(bounds?.admissible.high.total).toBe(score.interval?.high);
    }
  });

  test('weightBounds(real record): the weights of each end add up to 100 and stay within ±10', () => {
    for (const { score } of realRecord().results) {
      const bounds = weightBounds(score);
      const ends = [bounds?.reported?.low, bounds?.reported?.high, bounds?.admissible.low];
      for (const { weights } of ends.flatMap((end) => end ?? [])) {
        expect(sumOf(weights.map(({ weight }) => weight))).toBe(decimal(100));
        expect(weights.every((w) => Math.abs(w.weight - w.points) <= decimal(10))).toBe(true);
      }
    }
  });

  test('weightBounds(no cost part): a part that the form lacks has no weight', () => {
    const { score } = scoredForm({
      rows: [
        ['output', 60, 50],
        ['benefit', 30, 30],
      ],
      total: 90,
    });
    const parts = weightBounds(score)?.reported?.high.weights.map(({ part }) => part);
    expect(parts).toEqual(['execution', 'output', 'benefit']);
  });

  test('weightBounds(a row without score): only the admissible reading', () => {
    const { score } = scoredForm({
      rows: [
        ['output', 60, undefined],
        ['benefit', 30, 30],
      ],
      total: 90,
    });
    expect(weightBounds(score)?.reported).toBeUndefined();
    expect(weightBounds(score)?.admissible.high.total).toBe(decimal(100));
  });

  test('weightBounds(rows without points): they do not count', () => {
    const { score } = scoredForm({
      rows: [
        ['output', 90, 90],
        ['benefit', undefined, undefined],
        ['output', 0, undefined],
      ],
      total: 100,
    });
    expect(weightBounds(score)?.reported?.low.total).toBe(decimal(100));
  });

  test('weightBounds(no points at all): absent', () => {
    const { score } = scoredForm({ rows: [], execution: [0, 0] });
    expect(weightBounds(score)).toBeUndefined();
  });
});
