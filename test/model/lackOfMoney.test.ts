import { expect, test } from 'vitest';
import { ABSENT } from '../../src/model/cell.ts';
import { decimal } from '../../src/model/decimal.ts';
import { lackOfMoney } from '../../src/model/lackOfMoney.ts';
import { fundRow } from '../scoring/samples.ts';

const WORDS = { total: '资金总额' };
const NOTHING = {
  ...fundRow(undefined, undefined, undefined),
  ...{ initial: ABSENT, adjusted: ABSENT, executed: ABSENT },
};

test('lackOfMoney(a form without money) says that it has none', () => {
  expect(lackOfMoney({ total: NOTHING, words: WORDS })).toBe('本表没有资金总额');
});

test('lackOfMoney(a form with one sum) says the sum, where it can be read', () => {
  const one = { ...NOTHING, amount: { kind: 'value', value: decimal('36.5') } } as const;
  const blank = { ...NOTHING, amount: { kind: 'missing' } } as const;
  expect([one, blank].map((total) => lackOfMoney({ total, words: WORDS }))).toEqual([
    '资金总额 36.50 万元，没有分预算数和执行数',
    '资金总额未填，没有分预算数和执行数',
  ]);
});

test('lackOfMoney(a form with a budget) is undefined', () => {
  expect(lackOfMoney({ total: { ...NOTHING, adjusted: { kind: 'missing' } }, words: WORDS })).toBe(
    undefined,
  );
});
