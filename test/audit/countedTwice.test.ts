import { describe, expect, test } from 'vitest';
import { executionCountedTwice } from '../../src/audit/checks/executionCountedTwice.ts';
import { cells, linesOf } from './sampleForm.ts';

describe('executionCountedTwice', () => {
  const named = (indicator: string) =>
    linesOf(executionCountedTwice, cells(3, { indicator, target: '100%', actual: '98%' }));

  test('fires where a row of indicators scores what the money has points for', () => {
    expect(named('预算执行率')).toMatchInlineSnapshot(`
      "3 第 3 行“预算执行率”考核的是预算执行率，资金一行已为它计 10 分，这里又计 10 分。
        预算执行率 10 分；第 3 行“预算执行率” 10 分
        换成资金执行以外的内容，如完成的时间、资金到位或补助到户的情况。"
    `);
  });

  test.each([
    '指标1：年度资金支付完成率100%',
    '预算资金执行率',
    '资金支付率',
    '项目资金执行率（%）',
    '全年预算执行率',
    '资金支出率≥95%',
  ])('fires for %s', (name) => expect(named(name)).not.toBe(''));

  test.each([
    '资金支付及时率',
    '补助资金发放率',
    '结算资金支付率',
    '资金使用合规率',
    '预算编制完成率',
    '资金到位率',
    '资金使用率',
    '项目资金支付进度',
    '民生资金监督检查率',
  ])('is silent for %s', (name) => expect(named(name)).toBe(''));

  test('is silent where the total counts the rows alone: the row is the place of the rate', () => {
    const edit = cells(3, { indicator: '预算执行率', points: '20', score: '20' });
    expect(linesOf(executionCountedTwice, edit)).toBe('');
  });

  test('is silent where the money has no points', () => {
    const edit = cells(3, { indicator: '预算执行率', target: '100%', actual: '98%' });
    const without = linesOf(executionCountedTwice, (form) => {
      edit(form);
      form.funds.total.points = '-';
    });
    expect(without).toBe('');
  });
});
