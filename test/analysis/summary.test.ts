import { describe, expect, test } from 'vitest';
import { projectResult } from '../../src/analysis/projectResult.ts';
import { summarise } from '../../src/analysis/summary.ts';
import { decimal } from '../../src/model/decimal.ts';
import { rulebook } from '../scoring/samples.ts';
import { filed, funded } from './historySamples.ts';

describe('summarise', () => {
  test('adds up money, and takes rates of the same forms', () => {
    const { initial, adjusted, executed, rateInitial, withoutMoney } = summarise([
      filed(2022, 'a', { edit: funded('100', '80', '60') }),
      filed(2022, 'b', { edit: funded('100', '120', '90') }),
    ]);
    expect([initial, adjusted, executed]).toEqual([decimal(200), decimal(200), decimal(150)]);
    expect(rateInitial).toBe(decimal('0.75'));
    expect(withoutMoney).toBe(0);
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
    expect([summary.initial, summary.adjusted, summary.executed]).toEqual([
      decimal(100),
      decimal(80),
      decimal(60),
    ]);
    expect(summary.withoutMoney).toBe(2);
  });

  test('leaves out a form whose unit a finding doubts, and adds it up once that is accepted', () => {
    const doubted = funded('471.23元', '471.23元', '471.23元');
    const results = [
      filed(2022, 'a', { edit: funded('100', '80', '60') }),
      filed(2022, 'b', { edit: doubted }),
    ].map(({ project }) => projectResult(project, [rulebook('national-2020')]));
    expect(results.map(({ moneyLeftOut }) => moneyLeftOut)).toEqual([undefined, '单位可能有误']);
    expect([summarise(results).adjusted, summarise(results).withoutMoney]).toEqual([
      decimal(80),
      1,
    ]);
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
    const { initial, withoutMoney } = summarise([
      filed(2022, 'a', { edit: funded('0', '0', '0') }),
    ]);
    expect([initial, withoutMoney]).toEqual([decimal(0), 0]);
  });
});
