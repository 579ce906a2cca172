import { describe, expect, test } from 'vitest';
import { projectResult } from '../../src/analysis/projectResult.ts';
import { summarySentence } from '../../src/analysis/sentences.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { ABSENT } from '../../src/model/cell.ts';
import { decimal } from '../../src/model/decimal.ts';
import { cells } from '../audit/sampleForm.ts';
import { rulebook } from '../scoring/samples.ts';
import { edits, filed, funded } from './historySamples.ts';

describe('summarise', () => {
  test('adds up money, and takes rates of the same forms', () => {
    const { money, rateInitial, leftOut } = summarise([
      filed(2022, 'a', { edit: funded('100', '80', '60') }),
      filed(2022, 'b', { edit: funded('100', '120', '90') }),
    ]);
    expect(money).toEqual({
      initial: decimal(200),
      adjusted: decimal(200),
      executed: decimal(150),
      change: decimal(0),
      raised: decimal(20),
      cut: decimal(20),
    });
    expect(rateInitial).toBe(decimal('0.75'));
    expect(leftOut).toEqual([]);
  });

  test('leaves out a form whose total row lacks an amount, or prints 0 above its sources', () => {
    const summary = summarise([
      filed(2022, 'a', { edit: funded('100', '80', '60') }),
      filed(2022, 'b', { edit: funded('50', '', '') }),
      filed(2022, 'c', {
        edit: ({ funds }) =>
          Object.assign(funds.total, { initial: '0', adjusted: '0', executed: '0' }),
      }),
    ]);
    expect(summary.money).toEqual({
      initial: decimal(100),
      adjusted: decimal(80),
      executed: decimal(60),
      change: decimal(-20),
      raised: decimal(0),
      cut: decimal(20),
    });
    expect(summary.leftOut).toEqual([
      { reason: '没有填全', words: '资金总额没有填全', count: 1 },
      { reason: '与所列来源不符', words: '资金总额与所列来源不符', count: 1 },
    ]);
    expect(summarySentence(summary)).toBe(
      '3 个项目中 1 个的资金可以合计：年初预算 100.00 万元，年中调减 20.00 万元，全年预算 80.00 万元，全年执行 60.00 万元，执行率 75.0%。',
    );
  });

  test('leaves out a form whose unit a finding doubts, and adds it up once that is accepted', () => {
    const doubted = funded('471.23元', '471.23元', '471.23元');
    const results = [
      filed(2022, 'a', { edit: funded('100', '80', '60') }),
      filed(2022, 'b', { edit: doubted }),
    ].map(({ project }) => projectResult(project, [rulebook('national-2020')]));
    expect(results.map(({ moneyLeftOut }) => moneyLeftOut)).toEqual([undefined, '单位可能有误']);
    expect(summarise(results)).toMatchObject({
      money: { adjusted: decimal(80) },
      leftOut: [{ reason: '单位可能有误', words: '金额单位可能有误', count: 1 }],
    });
    const [, second] = results;
    if (second === undefined) throw new Error('no result');
    const accepted = [{ code: 'moneyUnitSlip', reason: '确为 471.23 元' }];
    const { project } = second;
    const again = projectResult(
      {
        ...project,
        funds: { ...project.funds, isUnitDoubted: undefined },
        listEntry: { ...project.listEntry, accepted },
      },
      [rulebook('national-2020')],
    );
    expect(again.moneyLeftOut).toBeUndefined();
  });

  test('a project without any money is one of 0, not one left out', () => {
    const { money, leftOut } = summarise([filed(2022, 'a', { edit: funded('0', '0', '0') })]);
    expect([money?.initial, leftOut]).toEqual([decimal(0), []]);
  });

  test('knows of no points lost where nothing prints a score', () => {
    const noScores = edits(
      (form) => {
        form.funds.total.score = '';
      },
      ...[1, 2, 3, 4, 5, 6, 7].map((seq) => cells(seq, { score: '' })),
    );
    expect(summarise([filed(2022, 'a', { edit: noScores })]).lost).toBeUndefined();
    expect(summarise([filed(2022, 'a')]).lost).toBeGreaterThan(0);
  });

  test('of forms on whose paper an amount has no column it sums up nothing, and says why', () => {
    const { project } = filed(2022, 'a', { edit: funded('100', '80', '60') });
    const total = { ...project.funds.total, initial: ABSENT };
    const narrow = { ...project, funds: { ...project.funds, total } };
    const summary = summarise([projectResult(narrow, [rulebook('national-2020')])]);
    expect(summary).toMatchObject({
      money: undefined,
      rateAdjusted: undefined,
      leftOut: [{ reason: '栏目不全', words: '表上没有年初预算栏', count: 1 }],
    });
    expect(summarySentence(summary)).toBe('1 个项目的资金无法合计：表上没有年初预算栏。');
  });
});
