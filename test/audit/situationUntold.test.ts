import { expect, test } from 'vitest';
import { situationUntold } from '../../src/audit/checks/situationUntold.ts';
import type { Form } from '../../src/model/form.ts';
import { layoutOf } from '../../src/model/layouts/layoutOf.ts';
import { linesOf } from './sampleForm.ts';

/** The sample with a table of 资金管理情况, of which `spent` of 100 was spent. */
function told(situations: readonly (readonly [item: string, situation: string])[], spent = '98') {
  return linesOf(situationUntold, undefined, {
    printed: (form: Form) => {
      const layout = layoutOf(form);
      const columns = [
        { key: 'item', label: '', width: 40 },
        { key: 'situation', label: '情况说明', width: 60 },
      ];
      const table = { kind: 'rows' as const, key: 'management', label: '资金管理情况', columns };
      form.layout = { ...layout, id: 'own', blocks: [...layout.blocks, table] };
      form.tables = {
        management: situations.map(([item, situation]) => ({ item, situation })),
      };
      Object.assign(form.funds?.total ?? {}, { executed: spent });
    },
  });
}

const FULL = ['使用规范性', '按县级财政报账制办法逐笔审核，未挪用'] as const;

test('situationUntold: fires for what is blank beside what is not, and for a name turned round', () => {
  expect(told([['下达及时性', ''], ['拨付合规性', '拨付合规。'], FULL])).toMatchInlineSnapshot(`
    "- “下达及时性”的情况说明没有填写。
      下达及时性（空白）
      写明实际怎样做的：依据、时间、程序和结果。
    - “拨付合规性”的情况说明只重复了名称，没有写怎样做、依据什么。
      拨付合规性“拨付合规。”
      写明实际怎样做的：依据、时间、程序和结果。"
  `);
});

test('situationUntold: fires for money that was spent as planned, and was not', () => {
  const claim = [['执行准确性', '不存在执行数偏离预算数较多的问题']] as const;
  expect(told(claim, '70')).toMatchInlineSnapshot(`
    "- “执行准确性”的情况说明写“不存在执行数偏离”，而执行率为 70.0%，有 30.0% 没有执行。
      执行准确性“不存在执行数偏离预算数较多的问题”；年初预算数“100”；全年预算数“100”；全年执行数“70”
      写明没有执行的资金和原因。"
  `);
  expect(told(claim, '95')).toBe('');
  for (const honest of [
    '执行率70%，因疫情未全部执行，无偏离',
    '执行准确，结余资金已交回财政',
    '资金用途没有偏离预算批复',
    '是',
  ])
    expect(told([['执行准确性', honest]], '70')).toBe('');
});

test('situationUntold: is silent of a table without a word, and of what says anything', () => {
  expect(
    told([
      ['下达及时性', ''],
      ['拨付合规性', ''],
    ]),
  ).toBe('');
  expect(told([FULL, ['下达及时性', '收到后30日内下达']])).toBe('');
});
