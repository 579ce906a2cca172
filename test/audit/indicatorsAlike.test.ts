import { expect, test } from 'vitest';
import { indicatorsAlike } from '../../src/audit/checks/indicatorsAlike.ts';
import { cells, linesOf } from './sampleForm.ts';

const two = (first: string, second: string, target = '≥200张', actuals = ['200张', '180张']) =>
  linesOf(indicatorsAlike, (form) => {
    cells(1, { indicator: first, target, actual: actuals[0] ?? '' })(form);
    cells(2, { indicator: second, target, actual: actuals[1] ?? '' })(form);
  });

test('fires for one count under two names that reached two numbers', () => {
  expect(two('新增养老床位', '养老机构床位增加数')).toMatchInlineSnapshot(`
    "- 第 1 行“新增养老床位”和第 2 行“养老机构床位增加数”的年度指标值相同、名称相近，实际完成值不同。
      第 1 行“新增养老床位”，年度指标值“≥200张”；实际完成值“200张”；第 2 行“养老机构床位增加数”，年度指标值“≥200张”；实际完成值“180张”
      是同一件事的，只保留一行；是两件事的，请在名称中区分。"
  `);
});

test.each([
  ['新增养老床位', '新增托育床位'],
  ['培训教师人数', '慰问教师人数'],
  ['检查企业数', '检查重点排污单位企业数'],
  // a part, or a step, of the other
  ['检查企业户数', '检查重点企业户数'],
  ['参训学员人数', '参训合格学员人数'],
  ['申报项目数量', '申报成功项目数量'],
  ['资助大学生人数', '资助困难大学生人数'],
])('is silent for %s and %s', (first, second) => {
  expect(two(first, second)).toBe('');
});

test('is silent for equal results, few things and shares', () => {
  const names = ['新增养老床位', '养老机构床位增加数'] as const;
  expect(two(...names, '≥200张', ['200张', '200张'])).toBe('');
  expect(two(...names, '≥3张', ['3张', '2张'])).toBe('');
  expect(two(...names, '≥95%', ['98%', '96%'])).toBe('');
});
