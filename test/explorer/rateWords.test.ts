import { expect, test } from 'vitest';
import { rateWords } from '../../src/explorer/view/tableColumns.ts';
import { decimal } from '../../src/model/decimal.ts';
import { formatRate } from '../../src/model/format.ts';

test('rateWords(every four-place rate from 0 to 2): as the pages print it', () => {
  for (let at = 0; at <= 20_000; at++) {
    const rate = (at / 10_000).toFixed(4);
    expect(rateWords(rate), rate).toBe(formatRate(decimal(rate)));
  }
});

test('rateWords(0.0215): half up, 2.2%', () => {
  expect(rateWords('0.0215')).toBe('2.2%');
});
