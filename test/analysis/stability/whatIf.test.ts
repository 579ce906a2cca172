import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FORM_PARTS } from '../../../src/analysis/stability/formParts.ts';
import { whatIfGrade } from '../../../src/analysis/stability/whatIfGrade.ts';
import { type WhatIfTable, whatIfRows } from '../../../src/analysis/stability/whatIfRows.ts';
import { weightedTotal, whatIfTotal } from '../../../src/analysis/stability/whatIfTotal.ts';
import { whatIfWeights } from '../../../src/analysis/stability/whatIfWeights.ts';
import { type Decimal, decimal, sumOf, toNumber } from '../../../src/model/decimal.ts';
import { projectScore } from '../../../src/scoring/projectScore.ts';
import { RULEBOOKS, showInterval } from '../../scoring/samples.ts';
import { changedRulebook, realRecord, scoredForm } from './scoredForms.ts';

const { results, rulebooks } = realRecord();
/** As the browser reads it. */
const table: WhatIfTable = JSON.parse(JSON.stringify(whatIfRows(results, rulebooks)));

const row = (slug: string) => {
  const found = table.rows.find(({ id }) => id.endsWith(slug));
  const [first] = found?.cases ?? [];
  if (found === undefined || first === undefined) throw new RangeError(slug);
  return { row: found, form: first };
};
const book = (id: string) => {
  const found = table.rulebooks.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const numbers = (values: readonly Decimal[]) => values.map(toNumber);
const weights = (...points: readonly number[]) => points.map((value) => decimal(value));

describe('whatIfRows', () => {
  test('whatIfRows(real record): a case for each way in which rule books differ', () => {
    const cases = table.rows.map(({ name, reported, cases }) => [
      name,
      reported,
      ...cases.map((one) => one.rulebooks.length),
    ]);
    // Beijing differs by the initial budget, Hubei by its tier of half the points
    expect(cases).toEqual([
      ['送温暖帮扶专项', decimal(98), 7],
      ['困难劳模帮扶专项', decimal(94), 5, 1, 1],
      ['市总机关在职职工社保专项', decimal(99), 7],
      ['送温暖帮扶及安康杯活动劳动竞赛等专项', decimal(100), 7],
      ['工会专项工作经费', decimal(100), 7],
    ]);
    expect(table.parts).toEqual(FORM_PARTS);
  });

  test('whatIfRows(rule books): declared weights, null where free, 0 where 100 are given away', () => {
    const shown = table.rulebooks.map(
      ({ id, weights }) =>
        `${id} ${weights.map((w) => (w === null ? '—' : toNumber(w))).join(' ')}`,
    );
    expect(shown.sort()).toEqual([
      'bands-2021 10 50 30 10 0 0',
      'beijing-2016 10 50 30 10 0 0',
      'guangxi 10 50 30 10 0 0',
      'hubei 20 40 — — — —',
      'jiangxi 10 50 30 10 0 0',
      'national-2020 10 50 30 10 0 0',
      'sichuan-2023 10 — — — — —',
    ]);
  });

  test('whatIfRows(no total): the reported total is absent, not 0', () => {
    const [none] = whatIfRows([scoredForm({ rows: [['output', 90, 90]] })], RULEBOOKS).rows;
    expect(none && 'reported' in none).toBe(false);
  });
});

describe('whatIfTotal', () => {
  test('whatIfTotal(weights of the form): the interval and grades of projectScore, all forms, all rule books', () => {
    for (const { project } of results) {
      const { row: own } = row(project.slug);
      for (const rulebook of rulebooks) {
        const found = own.cases.find((one) => one.rulebooks.includes(rulebook.id));
        const total = whatIfTotal(own, rulebook.id, found?.points ?? []);
        const { interval, gradeLow, gradeHigh } = projectScore(project, rulebook);
        expect(total).toEqual(interval);
        const grades =
          total && [total.low, total.high].map((end) => whatIfGrade(end, book(rulebook.id)));
        expect(grades).toEqual([gradeLow, gradeHigh]);
      }
    }
  });

  test('whatIfTotal(form of 110 points): that of projectScore there too', () => {
    const form = scoredForm({
      rows: [
        ['output', 60, 60, '满意→满意'],
        ['unknown', 40, 40],
      ],
      total: 100,
    });
    const [own] = whatIfRows([form], RULEBOOKS).rows;
    expect(own && whatIfTotal(own, 'hubei', own.cases[0]?.points ?? [])).toEqual(
      form.score.interval,
    );
  });

  test('whatIfTotal(困难劳模, weights of Hubei): 20 × 10/10 + 40 × 46/50 + 30 × 24/30 + 10 × 5/10', () => {
    const { row: own, form } = row('kunnan-laomo-bangfu');
    const hubei = whatIfWeights(form, book('hubei'));
    const total = whatIfTotal(own, 'hubei', hubei);
    expect(total && showInterval(total)).toBe('85.8 to 97.99');
  });

  test('whatIfTotal(weight on a part that the form lacks): the others share it (G4)', () => {
    const { row: own } = row('songwennuan-bangfu');
    const without = whatIfTotal(own, 'national-2020', weights(10, 40, 20, 10, 0, 0));
    const withCost = whatIfTotal(own, 'national-2020', weights(10, 40, 20, 10, 20, 0));
    expect([without, withCost].map((total) => total && showInterval(total))).toEqual([
      '69.2 to 78.4',
      '86.5 to 98',
    ]);
  });

  test('whatIfTotal(all weight on a part that the form lacks; unknown rule book): absent', () => {
    const { row: own, form } = row('songwennuan-bangfu');
    expect(whatIfTotal(own, 'national-2020', weights(0, 0, 0, 0, 100, 0))).toBeUndefined();
    expect(whatIfTotal(own, 'nowhere', form.points)).toBeUndefined();
  });
});

describe('weightedTotal', () => {
  const total = (...parts: readonly (readonly [weight: number, score: number, points: number])[]) =>
    toNumber(
      weightedTotal(
        parts.map(([weight, score, points]) => ({
          weight: decimal(weight),
          score: decimal(score),
          points: decimal(points),
        })),
      ) ?? decimal(-1),
    );

  test.each([
    [8.695, 8.7],
    [8.694999, 8.69],
    [0.005, 0.01],
    [0, 0],
  ])('weightedTotal(10 × %d ÷ 10): %d, half up', (score, rounded) => {
    expect(total([10, score, 10])).toBe(rounded);
  });

  test('weightedTotal(three times a third): rounds once, not each', () => {
    expect(total([33, 1, 3], [33, 1, 3], [34, 1, 3])).toBe(33.33);
    expect(total([1, 1, 3], [1, 1, 3], [1, 1, 3])).toBe(1);
    // 0.0025 + 0.0025, each below half a hundredth
    expect(total([1, 0.0025, 1], [1, 0.0025, 1])).toBe(0.01);
  });
});

describe('whatIfWeights', () => {
  test.each([
    ['national-2020', [10, 50, 30, 10, 0, 0]],
    ['hubei', [20, 40, 30, 10, 0, 0]],
    ['sichuan-2023', [10, 50, 30, 10, 0, 0]],
  ])('whatIfWeights(10/50/30/10, %s): %j', (id, expected) => {
    expect(numbers(whatIfWeights(row('songwennuan-bangfu').form, book(id)))).toEqual(expected);
  });

  test('whatIfWeights(three equal free parts): in hundredths, 100 in all', () => {
    const thirds = whatIfWeights({ points: weights(10, 20, 20, 20, 0, 0) }, book('sichuan-2023'));
    expect(numbers(thirds)).toEqual([10, 30, 30, 30, 0, 0]);
    const uneven = whatIfWeights(
      { points: weights(10, 7, 7, 7, 0, 0) },
      { weights: [null, null, null, null, decimal(0), decimal(0)] },
    );
    expect(numbers(uneven)).toEqual([32.25, 22.58, 22.58, 22.59, 0, 0]);
    expect(sumOf(uneven)).toBe(decimal(100));
  });

  test('whatIfWeights(a form without any free part): the first of them takes the rest', () => {
    const weighed = whatIfWeights({ points: weights(10, 90, 0, 0, 0, 0) }, book('hubei'));
    expect(numbers(weighed)).toEqual([20, 40, 40, 0, 0, 0]);
  });
});

test('whatIfGrade(boundary): 90 is 优, 89.99 良, and below the scale the lowest', () => {
  const national = book('national-2020');
  expect(whatIfGrade(decimal(90), national)).toBe('优');
  expect(whatIfGrade(decimal('89.99'), national)).toBe('良');
  const [short] = whatIfRows([], [changedRulebook({ id: 'x' })]).rulebooks;
  expect(short && whatIfGrade(decimal(0), short)).toBe('差');
});

test.each(['whatIfTotal', 'whatIfGrade', 'whatIfWeights'])(
  '%s.ts: imports types alone, so that the script of the page stays small',
  (name) => {
    const text = readFileSync(`src/analysis/stability/${name}.ts`, 'utf8');
    const imports = text.split('\n').filter((line) => /^import|\bimport\(/.test(line));
    expect(imports.filter((line) => !line.startsWith('import type '))).toEqual([]);
  },
);
