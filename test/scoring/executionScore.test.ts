import { describe, expect, test } from 'vitest';
import { decimal, formatDecimal } from '../../src/model/decimal.ts';
import { executionScore, rateOf } from '../../src/scoring/executionScore.ts';
import { executionSteps } from '../../src/scoring/executionSteps.ts';
import { gradeOf } from '../../src/scoring/grade.ts';
import { fundRow, rulebook, showInterval } from './samples.ts';

const CENT = decimal('0.01');

/** What 年初, 全年预算 and 执行 admit under a rule book. */
function admits(id: string, ...amounts: Parameters<typeof fundRow>): string {
  return showInterval(executionScore(fundRow(...amounts), rulebook(id), CENT).interval);
}

const WORDS = {
  total: '年度资金总额',
  initial: '年初预算数',
  adjusted: '全年预算数',
  executed: '全年执行数',
};

describe('E1, E1b: the base of the rate', () => {
  test.each([
    ['national-2020', '10'],
    ['beijing-2016', '6.24'],
    ['jiangxi', '10'],
  ])('executionScore(100 → 62.38 → 62.38, %s): %s', (id, score) => {
    expect(admits(id, 100, '62.38', '62.38')).toBe(score);
  });

  test('executionScore(…): both rates, whatever the rule book', () => {
    const { rateAdjusted, rateInitial } = executionScore(
      fundRow(100, '62.38', '62.38'),
      rulebook('national-2020'),
      CENT,
    );
    expect([rateAdjusted, rateInitial]).toEqual([decimal(1), decimal('0.6238')]);
  });
});

describe('E2: linear', () => {
  test.each([
    [25, '21.54576', '8.62'],
    [2, '0.9034', '4.52'],
    [100, 100, '10'],
    [100, 0, '0'],
    [100, '99.999999', '10'],
  ])('executionScore(%d, %s): %s', (budget, executed, score) => {
    expect(admits('national-2020', budget, budget, executed)).toBe(score);
  });

  test('executionScore(…, hubei): of the points that the form prints, else of 20 (E4)', () => {
    const blank = { ...fundRow(100, 100, 50, 10), points: { kind: 'missing' } as const };
    expect(showInterval(executionScore(blank, rulebook('hubei'), CENT).interval)).toBe('10');
  });

  test.each(['missing', 'notApplicable'] as const)(
    'executionScore(points and score %s): no points and not applicable (G4)',
    (kind) => {
      const none = { ...fundRow(100, 100, 50), points: { kind }, score: { kind } };
      const score = executionScore(none, rulebook('national-2020'), CENT);
      expect([showInterval(score.interval), score.points, score.verdict]).toEqual([
        '0',
        0,
        'notApplicable',
      ]);
      expect(
        executionSteps(score, rulebook('national-2020'), { words: WORDS, total: none }),
      ).toEqual([
        { label: '执行率', text: '执行率 50 ÷ 100 = 50.0%（按全年预算数）', rule: 'E1' },
        { label: '可得分', text: '自评表没有给预算执行率设分值', rule: 'G4' },
      ]);
    },
  );
});

describe('E3: bands, at each bound and one millionth below', () => {
  test.each([
    [100, 100, '10'],
    [100, '99.999999', '7'],
    [1, 1, '10'],
    [1, '0.999999', '7'],
    [100, 80, '7'],
    [1, '0.799999', '5'],
    [9000, '7199.999999', '5'],
    [100, 60, '5'],
    [1, '0.599999', '0'],
    [9000, '5399.999999', '0'],
    [100, 0, '0'],
  ])('executionScore(%d, %s): %s', (budget, executed, score) => {
    expect(admits('jiangxi', budget, budget, executed)).toBe(score);
  });
});

test.each(['national-2020', 'jiangxi', 'beijing-2016'])(
  'executionScore(100, 130, %s): full points above 1 (E5)',
  (id) => {
    expect(admits(id, 100, 100, 130)).toBe('10');
  },
);

test.each([
  [0, 90],
  [undefined, 90],
  [90, undefined],
])('executionScore(%j, %j): not computable, never 0 (E6)', (budget, executed) => {
  const score = executionScore(
    fundRow(budget, budget, executed, 0),
    rulebook('national-2020'),
    CENT,
  );
  expect([showInterval(score.interval), score.verdict, score.rateAdjusted]).toEqual([
    '0 to 10',
    'notAssessable',
    undefined,
  ]);
});

test('rateOf(largest, smallest): the end of the range, not a wrong number', () => {
  const rate = rateOf(decimal(9_000_000_000), decimal('0.000001'));
  expect(rate && formatDecimal(rate)).toBe('9007199253');
});

test.each([
  [100, '优'],
  [90, '优'],
  ['89.999999', '良'],
  [80, '良'],
  ['79.99', '中'],
  [60, '中'],
  ['59.99', '差'],
  [0, '差'],
])('gradeOf(%s): %s (G2)', (total, grade) => {
  expect(gradeOf(decimal(total), rulebook('national-2020'))).toBe(grade);
});
