declare const millionths: unique symbol;

/**
 * An exact decimal: a whole count of millionths in a safe integer, so that money in 万元 is exact to
 * less than a 分 and scores never print as 62.379999. Compare with `<` and `===`; add with `add`.
 * Range ±9,007,199,254.
 */
export type Decimal = number & { readonly [millionths]: true };

const SCALE = 1_000_000;
const PLACES = 6;
/** One unit of the last of so many places, in millionths. */
const STEPS = Array.from({ length: PLACES + 1 }, (_, places) => 10 ** (PLACES - places));
const LARGEST_WHOLE = Math.floor(Number.MAX_SAFE_INTEGER / SCALE) - 1;
const LARGEST = LARGEST_WHOLE * SCALE;
const [PLUS, MINUS, NOUGHT, NINE] = [0x2b, 0x2d, 0x30, 0x39];

/** Zero, the sum of nothing. */
export const ZERO = 0 as Decimal;
/** One: a rate of 100 %. */
export const ONE = SCALE as Decimal;
/** One hundredth, the step in which scores are given (Q9). */
export const CENT = (SCALE / 100) as Decimal;

/**
 * Reads plain decimal text such as `62.38`; undefined where it is not one, is out of range or has
 * more than six places that matter. Takes one pass, however long the text is.
 * @example parseDecimal('62.380') // 62.38
 */
export function parseDecimal(text: string): Decimal | undefined {
  const first = text.charCodeAt(0);
  const start = first === MINUS || first === PLUS ? 1 : 0;
  const point = text.indexOf('.');
  const wholeEnd = point === -1 ? text.length : point;
  const whole = digitsValue(text, start, wholeEnd);
  if (whole === undefined || whole > LARGEST_WHOLE) return undefined;
  let count = whole * SCALE;
  if (point !== -1) {
    const fraction = fractionCount(text, point + 1);
    if (fraction === undefined) return undefined;
    count += fraction;
  }
  return (first === MINUS && count !== 0 ? -count : count) as Decimal;
}

/** A decimal known while writing the code or read from a JSON number; throws where it is not one. */
export function decimal(literal: number | string): Decimal {
  const value = parseDecimal(String(literal));
  if (value === undefined) throw new RangeError(`not an exact decimal: ${literal}`);
  return value;
}

/** `a + b`. */
export function add(a: Decimal, b: Decimal): Decimal {
  return (a + b) as Decimal;
}

/** The sum of any number of values, as many as a year has rows; zero of none. */
export function sumOf(values: Iterable<Decimal>): Decimal {
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
 * Beyond the range it is the end of the range. Throws a RangeError where `c` is zero.
 * @example multiplyDivide(decimal(20), decimal(1350), decimal(1500), 2) // 18
 */
export function multiplyDivide(a: Decimal, b: Decimal, c: Decimal, places = PLACES): Decimal {
  if (c === 0) throw new RangeError('division by zero');
  const step = STEPS[places] ?? 10 ** (PLACES - places);
  const shared = sharedPower(b, c);
  const product = a * (b / shared);
  const divisor = (c / shared) * step;
  const isSafe = Number.isSafeInteger(product * 2) && Number.isSafeInteger(divisor * 2);
  const steps = isSafe
    ? roundHalfUp(product, divisor)
    : Number(roundBigHalfUp(BigInt(a) * BigInt(b), BigInt(c) * BigInt(step)));
  return Math.max(-LARGEST, Math.min(LARGEST, steps * step)) as Decimal;
}

/** Whether `part ÷ whole` reaches `share`, without rounding; `whole` is above zero. */
export function reachesShare(part: Decimal, whole: Decimal, share: Decimal): boolean {
  const [left, right] = [part * ONE, share * whole];
  return Number.isSafeInteger(left) && Number.isSafeInteger(right)
    ? left >= right
    : BigInt(part) * BigInt(ONE) >= BigInt(share) * BigInt(whole);
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
  if (places === 0 && count % SCALE === 0) return String(value < 0 ? -whole : whole);
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

/** A power of ten in both, so that ordinary amounts need no big integers. */
function sharedPower(a: number, b: number): number {
  if (a % SCALE === 0 && b % SCALE === 0) return SCALE;
  return a % CENT === 0 && b % CENT === 0 ? CENT : 1;
}

function roundHalfUp(numerator: number, denominator: number): number {
  const [n, d] = denominator < 0 ? [-numerator, -denominator] : [numerator, denominator];
  // division may round up to the whole number above; the remainder is exact
  const near = Math.floor(n / d);
  const floor = near * d > n ? near - 1 : near;
  return (n - floor * d) * 2 >= d ? floor + 1 : floor + 0;
}

function roundBigHalfUp(numerator: bigint, denominator: bigint): bigint {
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const doubled = n * 2n + d;
  const quotient = doubled / (d * 2n);
  return doubled % (d * 2n) < 0n ? quotient - 1n : quotient;
}

/** The whole number that the digits say; undefined where there is none or something else among them. */
function digitsValue(text: string, start: number, end: number): number | undefined {
  if (start >= end) return undefined;
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < NOUGHT || code > NINE) return undefined;
    value = value * 10 + code - NOUGHT;
  }
  return value;
}

/** Millionths after the point; undefined where a place beyond the sixth matters. */
function fractionCount(text: string, start: number): number | undefined {
  let end = text.length;
  while (end > start + PLACES && text.charCodeAt(end - 1) === NOUGHT) end--;
  if (end - start > PLACES) return undefined;
  const digits = digitsValue(text, start, end);
  return digits === undefined ? undefined : digits * 10 ** (PLACES - (end - start));
}
