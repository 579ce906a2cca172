import { expect, test } from 'vitest';
import { problemText } from '../../src/commandLine/problemText.ts';
import type { Problem } from '../../src/load/problem.ts';

function problem(file: string, path: readonly PropertyKey[], found: string): Problem {
  return { file, line: 1, column: 1, path, expected: '数字', found, advice: `改正“${found}”。` };
}

test('problemText: folds what is many times the same and counts it', () => {
  const rows = [0, 1, 2, 3, 4, 5].map((row) =>
    problem('a.json', ['rows', row, 'points'], `${row}`),
  );
  expect(problemText([...rows, problem('b.json', ['year'], 'x')])).toMatchInlineSnapshot(`
    "a.json:1:1 三级指标第 1 项 › 分值: 应为 数字，实为 0
        改正“0”。
    a.json:1:1 三级指标第 2 项 › 分值: 应为 数字，实为 1
        改正“1”。
    a.json:1:1 三级指标第 3 项 › 分值: 应为 数字，实为 2
        改正“2”。
        …… 这样的问题另有 3 处，用 --json 全部列出。
    b.json:1:1 年度: 应为 数字，实为 x
        改正“x”。"
  `);
});

test('problemText: shows four of a kind, as one more line would be no shorter', () => {
  const rows = [0, 1, 2, 3].map((row) => problem('a.json', ['rows', row, 'points'], `${row}`));
  expect(problemText(rows)).not.toContain('另有');
  expect(problemText(rows).match(/a\.json/g)).toHaveLength(4);
});

test('problemText: keeps apart what is wrong with different fields', () => {
  const names = ['year', 'name', 'unit', 'title', 'total'];
  expect(problemText(names.map((name) => problem('a.json', [name], '0')))).not.toContain('另有');
});

test('problemText: of thousands of kinds shows the first, and counts the others', () => {
  const names = Array.from({ length: 5000 }, (_, index) => `field${index}`);
  const text = problemText(names.map((name) => problem('a.json', [name], '0')));
  expect(text.split('\n')).toHaveLength(201);
  expect(text.split('\n').at(-1)).toBe('…… 还有 4900 种问题，共 4900 处，用 --json 全部列出。');
});
