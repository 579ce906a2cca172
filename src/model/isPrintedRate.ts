import {
  add,
  type Decimal,
  decimal,
  divide,
  ONE,
  parseDecimal,
  subtract,
  ZERO,
} from './decimal.ts';

const RATE = /^([\d,]+)(?:\.(\d+))?\s*([%％])?$/;
const WHOLE_PERCENT = /^\s*(\d+)\s*[%％]?\s*$/;
const MOST_CUT_OFF = decimal('0.009999');
const HALF_PERCENT = decimal('0.005');
const HUNDRED = decimal(100);
/** No budget is spent twice. */
const SURE_PERCENT = decimal(2);
/** How far a rate may be above a figure printed with so many places: rounded, or cut off (Q9). */
const CUT_OFF = ['0.01', '0.05', '0.009999', '0.001', '0.0001', '0.00001', '0.000001'].map(decimal);
/** And how far below it: a whole percent is at most rounded up, so 100% is not 99%. */
const ROUNDED_UP = ['0.005', '0.05', '0.005', '0.001', '0.0001', '0.00001', '0.000001'].map(
  decimal,
);

/** What a printed rate says, as a share, and the rates that may have been rounded or cut off to it. */
export interface PrintedRate {
  readonly said: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * Whether a printed 执行率 can stand for `rate`, in any way in which forms print one: 1, 100, 100%,
 * 0.958, 99.97. Undefined where the cell holds no such number.
 * @example isPrintedRate('86.18%', decimal('0.861831')) // true
 */
export function isPrintedRate(text: string, rate: Decimal): boolean | undefined {
  return readings(text)?.some(({ low, high }) => low <= rate && rate <= high);
}

/**
 * The rate that a cell prints; undefined where it holds no number, or one that may be a percentage or a share: 1.2.
 * @example printedRate('86%') // said 0.86, low 0.855, high 0.87
 */
export function printedRate(text: string): PrintedRate | undefined {
  const [percent, share] = readings(text) ?? [];
  if (share === undefined || share.said >= SURE_PERCENT) return percent;
  return share.said <= ONE ? share : undefined;
}

/**
 * Whether a printed whole percent stands for `rate` only if more was left out than half of its last place: 99% for
 * 99.99 %. Nobody rounds so; many cut off so.
 */
export function isCutToPercent(text: string, rate: Decimal): boolean {
  const digits = WHOLE_PERCENT.exec(text)?.[1];
  const value = digits === undefined ? undefined : parseDecimal(digits);
  if (value === undefined) return false;
  const left = subtract(rate, divide(value, HUNDRED));
  return left > HALF_PERCENT && left <= MOST_CUT_OFF;
}

/** As a percentage, and as a share where no sign says that it is none. */
function readings(text: string): PrintedRate[] | undefined {
  const match = RATE.exec(text.trim());
  if (match === null) return undefined;
  const [, whole = '', fraction = '', percent] = match;
  const places = Math.min(fraction.length, 6);
  const digits = places === 0 ? '' : `.${fraction.slice(0, places)}`;
  const value = parseDecimal(`${whole.replaceAll(',', '')}${digits}`);
  if (value === undefined) return undefined;
  const percentSaid = divide(value, HUNDRED);
  // 31.00%, but neither 0.00% nor 100.00%: a whole percent with the places of its column behind it
  const isPadded = places > 0 && value % ONE === 0 && value > ZERO && value < HUNDRED;
  const asPercent = isPadded
    ? {
        said: percentSaid,
        low: subtract(percentSaid, HALF_PERCENT),
        high: add(percentSaid, HALF_PERCENT),
      }
    : within(percentSaid, places + 2);
  return percent === undefined ? [asPercent, within(value, places)] : [asPercent];
}

function within(said: Decimal, places: number): PrintedRate {
  const [below = ZERO, above = ZERO] = [ROUNDED_UP, CUT_OFF].map((of) => of[Math.min(places, 6)]);
  return { said, low: subtract(said, below), high: add(said, above) };
}
