import { expect, test } from 'vitest';
import { isSameThing } from '../../src/audit/goals/isSameThing.ts';

test.each([
  ['沥青路面维修面积', '维修沥青路面', true],
  ['整治背街小巷', '背街小巷整治提升', true],
  ['背街小巷整治提升工程', '整治背街小巷', true],
  ['整治背街小巷', '背街小巷绿化提升', false],
  ['整治背街小巷', '主次干道整治提升', false],
  ['居民生活品质提升', '居民生活品质', false],
])('isSameThing(%s, %s) is %s', (name, text, is) => {
  expect(isSameThing(name, text)).toBe(is);
});
