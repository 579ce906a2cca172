import { expect, test } from 'vitest';
import { fundsSumMismatch } from '../../src/audit/checks/fundsSumMismatch.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { linesOf } from './sampleForm.ts';

/** What is said of these cells below the money, each the name of a row, beside others in the column of the points. */
function said(labels: readonly string[], beside: readonly string[] = []): string {
  return linesOf(fundsSumMismatch, undefined, {
    printed: (form) => {
      const layout = layoutOf(form);
      const rows = labels.map((label, at) => ({ key: `x${at}`, label, role: 'part' as const }));
      form.layout = {
        ...layout,
        id: 'own',
        blocks: layout.blocks.map((block) =>
          block.kind === 'funds' ? { ...block, rows: [...block.rows, ...rows] } : block,
        ),
      };
      rows.forEach(({ key }, at) => {
        form.funds = { ...form.funds, [key]: { points: beside[at] ?? '' } };
      });
    },
  });
}

const LEFT = ['按收入性质分：', '其中：一般公共预算：70.00', '政府性基金：18.00', '其他资金：2'];

test('fundsSumMismatch holds cells of a name and an amount against the sum below them', () => {
  expect(said([...LEFT, '合计：100'])).toMatchInlineSnapshot(`
    "- 项目资金表中“合计：100”之上所列 3 项合计 90，相差 10。
      一般公共预算 70、政府性基金 18、其他资金 2；“合计：100”
      核对各项和合计。"
  `);
  expect(said([...LEFT, '合计：90.00'])).toBe('');
  const right = ['按支出性质分：', '其中：基本支出：60', '项目支出：30.5', '', '合计：90'];
  expect(said([...LEFT, '合计：90.00'], right)).toContain('合计 90.5，相差 0.5');
  expect(said([...LEFT, '合计：90.00'], right.with(2, '项目支出：30'))).toBe('');
});

test.each([
  ['one amount alone', ['其中：一般公共预算：70.00', '合计：100']],
  ['what 其中 splits', ['一般公共预算：70', '其中：专项：20', '政府性基金：20', '合计：90']],
  ['a line between that is none', ['一般公共预算：70', '（单位：万元）', '合计：100']],
  ['words behind the amount', ['一般公共预算：70元/人', '政府性基金：20', '合计：100']],
  ['cents', ['甲类资金：33.33', '乙类资金：33.33', '丙类资金：33.33', '合计：100.01']],
  ['two units', ['一般公共预算：70万元', '政府性基金：20万元', '合计：900000元']],
  ['a sum of sums', ['一般：70', '基金：20', '小计：90', '自筹：5', '其他：5', '合计：100']],
  ['no sum', ['一般公共预算：70', '政府性基金：20']],
])('fundsSumMismatch is silent on %s', (_, labels) => expect(said(labels)).toBe(''));
