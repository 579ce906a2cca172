import { expect, test } from 'vitest';
import { wholeNumbers } from '../../src/layouts/wholeNumbers.ts';

test('wholeNumbers: holds a range, a number and its unit, and the number of a line together', () => {
  expect(wholeNumbers('第 1 行得 86–98 分，占 62.4% 以上')).toBe(
    '第\u00a01\u00a0行得 86–\u206098\u00a0分，占 62.4%\u00a0以上',
  );
  expect(wholeNumbers('按 Ctrl 打印，W2 与 A3')).toBe('按 Ctrl 打印，W2\u00a0与 A3');
});
