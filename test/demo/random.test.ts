import { expect, test } from 'vitest';
import { chance, pick, randomOf, shuffled, some, whole } from '../../src/demo/random.ts';

test('randomOf: draws differ by key, not by run, and stay below 1', () => {
  const draw = (...key: (string | number)[]) => Array.from({ length: 5 }, randomOf(...key));
  expect(draw(1, 'a')).toEqual(draw(1, 'a'));
  expect(draw(1, 'a')).not.toEqual(draw(1, 'b'));
  expect(draw(1, 'a')).not.toEqual(draw(2, 'a'));
  expect(draw(1).every((value) => value >= 0 && value < 1)).toBe(true);
});

test('randomOf: fills ten equal parts evenly', () => {
  const random = randomOf('even');
  const parts = new Array(10).fill(0);
  for (let at = 0; at < 10_000; at += 1) parts[whole(random, 0, 9)] += 1;
  expect(Math.min(...parts)).toBeGreaterThan(880);
  expect(Math.max(...parts)).toBeLessThan(1120);
});

test('whole, chance: reach both ends', () => {
  expect([whole(() => 0, 3, 5), whole(() => 0.999, 3, 5)]).toEqual([3, 5]);
  expect([chance(() => 0.3, 0.3), chance(() => 0.29, 0.3)]).toEqual([false, true]);
});

test('pick, some, shuffled: keep to the values', () => {
  const random = randomOf('values');
  expect(() => pick(random, [])).toThrow(RangeError);
  expect(some(random, [1, 2, 3], 5)).toEqual([1, 2, 3]);
  expect(some(random, [1, 2, 3], 2)).toHaveLength(2);
  expect(shuffled(random, [1, 2, 3]).sort()).toEqual([1, 2, 3]);
});
