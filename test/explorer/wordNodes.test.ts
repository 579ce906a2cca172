import { expect, test } from 'vitest';
import { wordRuns } from '../../src/explorer/dom/wordNodes.ts';

test.each([
  'FILTER 只数满足条件的行，lag 取同一部门上一年的数',
  '用 JOIN 把钱与指标放在一起，2023 年 904.73 万元',
])('wordRuns(%o) keeps every character, blanks beside Latin words too', (text) => {
  const runs = wordRuns(text).flat();
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runs.filter(({ isWhole, text: own }) => isWhole && own !== own.trim())).toEqual([]);
});

test('wordRuns: keeps a number and its unit on one line, and ends the line behind it', () => {
  expect(wordRuns('年初 2023 年 904.73 万元').flat()).toContainEqual({
    text: '904.73 万元',
    isWhole: true,
  });
});
