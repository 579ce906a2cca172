import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, toNumber } from '../../src/model/decimal.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { trial } from '../../src/whatif/trial.ts';
import { outOfHundred, startPoints } from '../../src/whatif/trialWeights.ts';
import type { WhatIfState } from '../../src/whatif/whatIfState.ts';
import { realRecord } from '../analysis/stability/scoredForms.ts';
import { realTable, smallTable } from './sampleTable.ts';

const start: WhatIfState = { rulebook: 'first', weights: 'form', own: {}, department: '' };
const numbers = (values: readonly Decimal[] | undefined) => values?.map(toNumber);
const rowsOf = (state: Partial<WhatIfState>) => trial(smallTable(), { ...start, ...state });
const shown = (state: Partial<WhatIfState>) =>
  rowsOf(state).map(({ name, then, changed }) => [
    name,
    then && toNumber(then.low),
    then?.gradeLow,
    changed,
  ]);

describe('trial', () => {
  test('trial(start): now and then are the same, nothing changes', () => {
    const rows = rowsOf({});
    expect(rows.map(({ now, changed }) => [now, changed])).toEqual(
      rows.map(({ then }) => [then, false]),
    );
    expect(shown({})).toEqual([
      ['短', 100, '优', false],
      ['全', 85, '优', false],
    ]);
  });

  test('trial(stricter rule book): the one whose lowest grade falls comes first', () => {
    expect(shown({ rulebook: 'second' })).toEqual([
      ['全', 75, '良', true],
      ['短', 100, '优', false],
    ]);
  });

  test('trial(own weights): 20 × 10/10 + 80 × 30/40 = 80, the last total that is 优', () => {
    const own = { execution: 20, benefit: 80 };
    expect(shown({ weights: 'own', own })).toContainEqual(['全', 80, '优', false]);
  });

  test('trial(own weights of 10 + 40): the same as 20 + 80', () => {
    const [small, large] = [
      { execution: 10, benefit: 40 },
      { execution: 20, benefit: 80 },
    ];
    expect(rowsOf({ weights: 'own', own: small })).toEqual(rowsOf({ weights: 'own', own: large }));
  });

  test('trial(own weights on a part that a form lacks): that form cannot be tried', () => {
    expect(shown({ weights: 'own', own: { benefit: 100 } })).toEqual([
      ['全', 75, '良', true],
      ['短', undefined, undefined, undefined],
    ]);
  });

  test('trial(own weights all 0): no form can be tried', () => {
    expect(rowsOf({ weights: 'own', own: {} }).map(({ then }) => then)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test('trial(department): its forms alone', () => {
    expect(rowsOf({ department: 'b' }).map(({ id }) => id)).toEqual(['2022/b/short']);
  });

  test('trial(reported total): its grade by the declared rule book; absent where none is stated', () => {
    expect(rowsOf({}).map(({ reported }) => reported)).toEqual([
      undefined,
      { total: decimal(85), grade: '优' },
    ]);
  });

  test('trial(real record, weights of the form): what projectScore says under each rule book', () => {
    const { results, rulebooks } = realRecord();
    for (const rulebook of rulebooks) {
      const rows = trial(realTable(), { ...start, rulebook: rulebook.id });
      for (const { project } of results) {
        const { interval, gradeLow, gradeHigh } = projectScore(project, rulebook);
        const then = rows.find(({ id }) => id === project.id)?.then;
        expect(then).toEqual({ ...interval, gradeLow, gradeHigh });
      }
    }
  });
});

describe('outOfHundred', () => {
  test.each([
    [
      [10, 50, 30, 10],
      [10, 50, 30, 10],
    ],
    [
      [10, 50, 30],
      [11.11, 55.56, 33.33],
    ],
    [
      [1, 1, 1, 0],
      [33.33, 33.33, 33.34, 0],
    ],
    [
      [1, 1, 1, 1, 1, 1, 0],
      [16.67, 16.67, 16.67, 16.67, 16.67, 16.65, 0],
    ],
    [
      [0, 200],
      [0, 100],
    ],
  ])('outOfHundred(%j): %j, which adds up to 100', (points, weights) => {
    expect(numbers(outOfHundred(points))).toEqual(weights);
  });

  test('outOfHundred(zeros): absent', () => {
    expect(outOfHundred([0, 0])).toBeUndefined();
  });
});

test('startPoints(hubei on 10 / 50 / 30 / 10): 20 / 40 / 30 / 10', () => {
  const table = realTable();
  const hubei = table.rulebooks.find(({ id }) => id === 'hubei');
  expect(hubei && startPoints(table, hubei)).toEqual({
    execution: 20,
    output: 40,
    benefit: 30,
    satisfaction: 10,
    cost: 0,
    unknown: 0,
  });
});
