import { expect, test } from 'vitest';
import { composeTarget } from '../../src/model/targetText.ts';

test('composeTarget: takes the one of two columns of targets that was filled in', () => {
  expect(composeTarget({ target: '', value: '≥40公里' })).toBe('≥40公里');
  expect(composeTarget({ target: '≥40公里', value: ' ' })).toBe('≥40公里');
  expect(composeTarget({ target: '40公里', value: '50公里' })).toBe('40公里');
  expect(composeTarget({ target: '', value: '' })).toBe('');
  expect(composeTarget({})).toBeUndefined();
});

test('composeTarget: takes the one unit of a form, which may stand beside the actual', () => {
  expect(composeTarget({ sign: '≥', target: '6', actualUnit: '场' })).toBe('≥6场');
  expect(composeTarget({ value: '6', valueUnit: '次', actualUnit: '场' })).toBe('6次');
});

test.each(['文字描述', '定性', '—', '/', '无', '其它'])(
  'composeTarget: %s in the column of signs is none',
  (sign) => {
    expect(composeTarget({ sign, target: '有效缓解旱情' })).toBe('有效缓解旱情');
  },
);

test('composeTarget: takes no digits of a unit for digits of the number', () => {
  expect(composeTarget({ sign: '≤', value: '12', valueUnit: '1/10万' })).toBe('≤12/10万');
  expect(composeTarget({ value: '3', valueUnit: '10万元' })).toBe('3（10万元）');
  expect(composeTarget({ sign: '≤', value: '3', valueUnit: '/万人' })).toBe('≤3/万人');
});
