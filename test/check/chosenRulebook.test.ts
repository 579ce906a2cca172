import { expect, test } from 'vitest';
import { chosenRulebook } from '../../src/checkPage/worker/chosenRulebook.ts';

const refusalOf = (text: string) =>
  chosenRulebook({ kind: 'own', name: 'a.json', text }, []).refusal;

test.each([
  ['', '第 1 行第 1 字：应为一组字段 {…}，实为空文件'],
  ['自己的规则', '第 1 行第 1 字：应为加双引号的文字，或数字、true、false、null，实为“自己的规则”'],
  ['{\n  "id": "own"\n  "name": "甲"\n}', '第 3 行第 3 字：应为逗号 ,，实为“"name"”'],
  ['{"id": "own",\n "name": ', '第 2 行第 10 字：应为一个值，实为文件结尾'],
])('chosenRulebook: says where %j is no JSON', (text, why) => {
  expect(refusalOf(text)).toBe(`“a.json”不是评分规则，没有换：${why}。`);
});

test('chosenRulebook: says in which line a value is none of a rule book', () => {
  const refusal = refusalOf('{\n "id": "own",\n "execution": {\n  "points": -1 }\n}');
  expect(refusal).toContain('；第 4 行第 3 字：execution.points 超出范围；');
  expect(refusal).toContain('；第 1 行第 1 字：name 没有写，或者类型不对；');
});
