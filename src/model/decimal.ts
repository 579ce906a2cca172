declare const millionths: unique symbol;

/**
 * An exact decimal: a whole count of millionths in a safe integer, so that money in 万元 is exact to
 * less than a 分 and scores never print as 62.379999. Compare with `<` and `===`; add with `add`.
 * Range ±9,007,199,254.
 */
export type Decimal = number & { readonly [millionths]: true };

const SCALE = 1_000_000;
const PLACES = 6;
const LARGEST_WHOLE = Math.floor(Number.MAX_SAFE_INTEGER / SCALE) - 1;
const PATTERN = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Zero, the sum of nothing. */
export const ZERO = 0 as Decimal;
/** One: a rate of 100 %. */
export const ONE = SCALE as Decimal;
/** One hundredth, the step in which scores are given (Q9). */
export const CENT = (SCALE / 100) as Decimal;

/**
 * Reads plain decimal text such as `62.38`; undefined where it is not one, is out of range or has
 * more than six places that matter.
 * @example parseDecimal('62.380') // 62.38
 */
export function parseDecimal(text: string): Decimal | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const places = fraction.replace(/0+$/, '');
  if (places.length > PLACES || Number(whole) > LARGEST_WHOLE) return undefined;
  const count = Number(whole) * SCALE + Number(places.padEnd(PLACES, '0'));
  return (sign === '-' && count !== 0 ? -count : count) as Decimal;
}

/** A decimal known while writing the code or read from a JSON number; throws where it is not one. */
export function decimal(literal: number | string): Decimal {
  const value = parseDecimal(String(literal));
  if (value === undefined) throw new RangeError(`not an exact decimal: ${literal}`);
  return value;
}

/** Sum of all values. */
export function add(...values: readonly Decimal[]): Decimal {
  let sum = 0;
  for (const value of values) sum += value;
  return sum as Decimal;
}

/** `a − b`. */
export function subtract(a: Decimal, b: Decimal): Decimal {
  return (a - b) as Decimal;
}

/**
 * `a × b ÷ c`, computed exactly and rounded half up once, to `places` decimals (Q9: scores take 2).
 * Throws a RangeError where `c` is zero.
 * @example multiplyDivide(decimal(20), decimal(1350), decimal(1500), 2) // 18
 */
export function multiplyDivide(a: Decimal, b: Decimal, c: Decimal, places = PLACES): Decimal {
  if (c === 0) throw new RangeError('division by zero');
  const step = 10 ** (PLACES - places);
  const product = a * b;
  const divisor = c * step;
  if (Number.isSafeInteger(product * 2) && Number.isSafeInteger(divisor * 2)) {
    return (roundHalfUp(product, divisor) * step) as Decimal;
  }
  let numerator = BigInt(a) * BigInt(b) * 2n + BigInt(c) * BigInt(step);
  let denominator = BigInt(c) * BigInt(step) * 2n;
  if (denominator < 0n) [numerator, denominator] = [-numerator, -denominator];
  const quotient = numerator / denominator;
  const floor = numerator % denominator < 0n ? quotient - 1n : quotient;
  return (Number(floor) * step) as Decimal;
}

/** `a ÷ b` to six decimals, half up; throws a RangeError where `b` is zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  return multiplyDivide(a, ONE, b);
}

/** `a × b`, rounded half up to `places` decimals. */
export function multiply(a: Decimal, b: Decimal, places = PLACES): Decimal {
  return multiplyDivide(a, b, ONE, places);
}

/** Rounded half up to `places` decimals: 8.695 → 8.70 at 2 places, 8.5 → 9 at none (Q9). */
export function round(value: Decimal, places: number): Decimal {
  return multiplyDivide(value, ONE, ONE, places);
}

/** Plain text without exponent or separators, at least `places` decimals: 62.38, 18.00, −0.1. */
export function formatDecimal(value: Decimal, places = 0): string {
  const count = Math.abs(value);
  const whole = Math.floor(count / SCALE);
  const fraction = String(count % SCALE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '')
    .padEnd(places, '0');
  return `${value < 0 ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The nearest binary number, for drawing only. */
export function toNumber(value: Decimal): number {
  return value / SCALE;
}

function roundHalfUp(numerator: number, denominator: number): number {
  const [n, d] = denominator < 0 ? [-numerator, -denominator] : [numerator, denominator];
  const remainder = ((n % d) + d) % d;
  const floor = (n - remainder) / d;
  return remainder * 2 >= d ? floor + 1 : floor;
}
