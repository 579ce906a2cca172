import { expect, test } from 'vitest';
import { rowList } from '../../src/analysis/rowList.ts';
import { decimal } from '../../src/model/decimal.ts';
import { cells } from '../audit/sampleForm.ts';
import { edits, filed } from './historySamples.ts';

test('rowList(…, missed) begins with the most points lost, then with the most at stake', () => {
  const small = filed(2022, 'a', {
    edit: edits(cells(1, { score: '20' }), cells(2, { actual: '90%', score: '9' })),
  });
  const large = filed(2022, 'b', { edit: cells(1, { actual: '400人次', score: '16' }) });
  const rows = rowList([small, large], 'missed');
  expect(rows.map(({ result, seq, lost }) => [result.project.listEntry?.id, seq, lost])).toEqual([
    ['b', 1, decimal(4)],
    ['a', 2, decimal(1)],
    ['a', 1, decimal(0)],
  ]);
});

test('rowList(…, missed) puts a row whose form prints no score after those that lost points', () => {
  const unscored = filed(2022, 'a', { edit: cells(1, { score: '' }) });
  const rows = rowList([unscored, filed(2022, 'b')], 'missed');
  expect(rows.map(({ lost }) => lost)).toEqual([decimal('0.8'), undefined]);
});
