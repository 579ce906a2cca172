import { describe, expect, test } from 'vitest';
import { summarise } from '../../src/analysis/summary.ts';
import { decimal } from '../../src/model/decimal.ts';
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

  test('a project without any money is one of 0, not one left out', () => {
    const { initial, withoutMoney } = summarise([
      filed(2022, 'a', { edit: funded('0', '0', '0') }),
    ]);
    expect([initial, withoutMoney]).toEqual([decimal(0), 0]);
  });
});
