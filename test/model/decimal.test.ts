import { describe, expect, test } from 'vitest';
import {
  add,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  multiply,
  multiplyDivide,
  ONE,
  parseDecimal,
  reachesShare,
  round,
  subtract,
  sumOf,
  toNumber,
  ZERO,
} from '../../src/model/decimal.ts';
import { cpuTime } from '../cpuTime.ts';
import { many, whole } from '../expression/random.ts';

const show = (value: Decimal | undefined) =>
  value === undefined ? undefined : formatDecimal(value);

describe('parseDecimal', () => {
  test.each([
    ['62.380', '62.38'],
    ['0.000001', '0.000001'],
    ['-0.5', '-0.5'],
    ['+3', '3'],
    ['007', '7'],
    ['1.50000000000', '1.5'],
    ['9007199253', '9007199253'],
  ])('parseDecimal(%j): %s', (text, value) => {
    expect(show(parseDecimal(text))).toBe(value);
  });

  test.each([
    '',
    '.',
    '1.',
    '.5',
    '1.2.3',
    '1e3',
    '１',
    ' 1',
    '0x1',
    '-',
    '--1',
    '1,000',
    'NaN',
    '0.0000001',
    '9007199254',
  ])('parseDecimal(%j): undefined', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  test('parseDecimal("-0"): zero without a sign', () => {
    expect(Object.is(parseDecimal('-0'), 0)).toBe(true);
  });

  test('parseDecimal(200 kB): one pass', () => {
    const zeros = '0'.repeat(200_000);
    const taken = cpuTime(() => {
      expect(show(parseDecimal(`${zeros}1`))).toBe('1');
      expect(parseDecimal(`0.${zeros}1`)).toBeUndefined();
      expect(show(parseDecimal(`0.1${zeros}`))).toBe('0.1');
      expect(parseDecimal('9'.repeat(200_000))).toBeUndefined();
    });
    expect(taken).toBeLessThan(1000);
  });

  test('decimal("x"), decimal(0.1 + 0.2): throws', () => {
    expect(() => decimal('x')).toThrow(RangeError);
    expect(() => decimal(0.1 + 0.2)).toThrow('not an exact decimal: 0.30000000000000004');
  });
});

describe('exactness', () => {
  test('sumOf: nothing is zero, ten tenths are one', () => {
    expect(sumOf([])).toBe(ZERO);
    expect(sumOf(Array.from({ length: 10 }, () => decimal('0.1')))).toBe(ONE);
  });

  test('add(0.1, 0.2): 0.3', () => {
    expect(add(decimal('0.1'), decimal('0.2'))).toBe(decimal('0.3'));
    expect(show(subtract(decimal('62.38'), decimal(100)))).toBe('-37.62');
  });

  test.each([
    [20, 1350, 1500, 2, '18'],
    [10, '21.54576', 25, 2, '8.62'],
    [10, '869.5', 1000, 2, '8.7'],
    [10, '869.499999', 1000, 2, '8.69'],
    [1, 1, 3, 6, '0.333333'],
    [2, 1, 3, 6, '0.666667'],
    [9_000_000_000, 3, 9_000_000_000, 6, '3'],
    [9_007_199_253, '0.000001', 1, 6, '9007.199253'],
    ['0.000001', '0.000001', '0.000001', 6, '0.000001'],
  ])('multiplyDivide(%s, %s, %s, %d): %s', (a, b, c, places, value) => {
    expect(show(multiplyDivide(decimal(a), decimal(b), decimal(c), places))).toBe(value);
  });

  test('multiplyDivide(any): as big integers have it', () => {
    const cases = many(4000, 31, (random) => {
      const amount = () =>
        whole(random, -2_000_000_000, 2_000_000_000) * (random() < 0.5 ? 10_000 : 1);
      return [amount(), amount(), amount() || 1, whole(random, 0, 6)] as const;
    });
    for (const [a, b, c, places] of cases) {
      const step = 10n ** BigInt(6 - places);
      const exact = floorDivide(
        BigInt(a) * BigInt(b) * 2n + BigInt(c) * step,
        BigInt(c) * step * 2n,
      );
      const limit = decimal(9_007_199_253);
      const expected = Math.max(-limit, Math.min(limit, Number(exact * step)));
      const [x, y, z] = [a, b, c] as unknown as [Decimal, Decimal, Decimal];
      expect(multiplyDivide(x, y, z, places), [a, b, c, places].join()).toBe(expected + 0);
    }
  });

  test('multiplyDivide(…, 0): throws; beyond the range: its end', () => {
    expect(() => divide(ONE, decimal(0))).toThrow(RangeError);
    expect(show(divide(decimal(9_000_000_000), decimal('0.000001')))).toBe('9007199253');
    expect(show(divide(decimal(-9_000_000_000), decimal('0.000001')))).toBe('-9007199253');
  });
});

describe('half up (Q9)', () => {
  test.each([
    ['8.695', 2, '8.7'],
    ['8.694999', 2, '8.69'],
    ['8.5', 0, '9'],
    ['0.5', 0, '1'],
    ['-0.5', 0, '0'],
    ['-0.500001', 0, '-1'],
    ['-1.5', 0, '-1'],
    ['-8.695', 2, '-8.69'],
    ['-8.696', 2, '-8.7'],
    ['62.38', 1, '62.4'],
  ])('round(%s, %d): %s', (value, places, rounded) => {
    expect(show(round(decimal(value), places))).toBe(rounded);
  });

  test('round(-0.4, 0): zero without a sign', () => {
    expect(Object.is(round(decimal('-0.4'), 0), 0)).toBe(true);
    expect(Object.is(multiply(decimal(0), decimal(-5)), 0)).toBe(true);
  });
});

describe('reachesShare: not rounded', () => {
  test.each([
    [60, 100, '0.6', true],
    ['59.999999', 100, '0.6', false],
    ['5399.999999', 9000, '0.6', false],
    [9_000_000_000, 9_000_000_000, 1, true],
    ['8999999999.999999', 9_000_000_000, 1, false],
  ])('reachesShare(%s, %s, %s): %j', (part, all, share, reached) => {
    expect(reachesShare(decimal(part), decimal(all), decimal(share))).toBe(reached);
  });
});

describe('formatDecimal', () => {
  test.each([
    ['18', 2, '18.00'],
    ['18', 0, '18'],
    ['62.38', 0, '62.38'],
    ['62.38', 1, '62.38'],
    ['-0.1', 2, '-0.10'],
    ['-12', 0, '-12'],
    ['0.000001', 2, '0.000001'],
    ['9007199253', 2, '9007199253.00'],
    ['0', 2, '0.00'],
  ])('formatDecimal(%s, %d): %s', (value, places, text) => {
    expect(formatDecimal(decimal(value), places)).toBe(text);
  });

  test('parseDecimal(formatDecimal(any)): the same', () => {
    for (const count of many(2000, 32, (random) => whole(random, -9e15, 9e15))) {
      expect(parseDecimal(formatDecimal(count as Decimal))).toBe(count);
    }
  });

  test('toNumber(62.38): the nearest binary number', () => {
    expect(toNumber(decimal('62.38'))).toBe(62.38);
  });
});

function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const isBelow = numerator % denominator !== 0n && numerator < 0n !== denominator < 0n;
  return isBelow ? quotient - 1n : quotient;
}
