import { describe, expect, test } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import { trial } from '../../src/whatif/trial.ts';
import { countWords, outcomeWords, reportedWords, sumWords } from '../../src/whatif/trialWords.ts';
import { smallTable } from './sampleTable.ts';

const start = { rulebook: 'first', weights: 'form', own: {}, department: '' } as const;
const rowsOf = (state: object) => trial(smallTable(), { ...start, ...state });

describe('outcomeWords', () => {
  test('outcomeWords(two ends, two grades): both, the lower first', () => {
    const outcome = { low: decimal('82.2'), high: decimal(100), gradeLow: '良', gradeHigh: '优' };
    expect(outcomeWords(outcome)).toBe('82.2–100（良至优）');
  });

  test('outcomeWords(one total): one figure and one grade', () => {
    const outcome = { low: decimal(85), high: decimal(85), gradeLow: '优', gradeHigh: '优' };
    expect(outcomeWords(outcome)).toBe('85（优）');
  });

  test('outcomeWords(nothing): says so, never 0', () => {
    expect(outcomeWords(undefined)).toBe('无法试算');
  });
});

test('reportedWords: the total as printed with its grade, or 未列', () => {
  expect(rowsOf({}).map(reportedWords)).toEqual(['未列', '85（优）']);
});

test('countWords: how many grades change, and how many cannot be tried', () => {
  const counts = [
    {},
    { rulebook: 'second' },
    { weights: 'own', own: { benefit: 100 } },
    { weights: 'own', own: { execution: 20, benefit: 80 } },
  ].map((state) => countWords(rowsOf(state), false));
  expect(counts).toMatchInlineSnapshot(`
    [
      "2 个项目中没有等级会变的。",
      "2 个项目中 1 个的等级会变。",
      "2 个项目中 1 个的等级会变，1 个无法试算。",
      "2 个项目中没有等级会变的。",
    ]
  `);
});

test('sumWords: 100 as it is; else what each part counts; 0 cannot be tried', () => {
  const words = [
    [20, 80],
    [10, 50],
    [0, 0],
  ].map(([execution = 0, output = 0]) =>
    sumWords([
      { name: '预算执行率', points: execution },
      { name: '产出', points: output },
    ]),
  );
  expect(words).toMatchInlineSnapshot(`
    [
      "合计 100 分。",
      "合计 60 分，不是 100 分，按比例折算成 100 分试算：预算执行率 16.67、产出 83.33。",
      "合计 0 分，无法试算：至少一个部分要有分值。",
    ]
  `);
});
