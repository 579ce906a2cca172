import { describe, expect, test } from 'vitest';
import { largest, smallest } from '../../src/model/extremes.ts';

describe('largest and smallest', () => {
  test('take more values than a call takes arguments', () => {
    const values = Array.from({ length: 300_000 }, (_, index) => Math.abs(index - 100_000));
    expect([smallest(values), largest(values)]).toEqual([0, 199_999]);
  });

  test('of none are beyond every number', () => {
    expect([smallest([]), largest([])]).toEqual([Infinity, -Infinity]);
  });

  test('are no number where a value is none', () => {
    expect([smallest([1, Number.NaN, 2]), largest([1, Number.NaN, 2])]).toEqual([NaN, NaN]);
  });
});
