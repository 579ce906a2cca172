import { expect, test } from 'vitest';
import { firstAbove } from '../../src/model/firstAbove.ts';

test.each([
  [[], 3, 0],
  [[0], 0, 1],
  [[0, 5, 5, 9], 4, 1],
  [[0, 5, 5, 9], 5, 3],
  [[0, 5, 5, 9], 9, 4],
  [[2, 5], 1, 0],
])('firstAbove(%j, %d) is %d', (rising, value, index) => {
  expect(firstAbove(rising, value)).toBe(index);
});
