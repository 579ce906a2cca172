import { type Decimal, multiplyDivide } from '../model/decimal.ts';
import type { Range, Unparsed } from './expression.ts';
import { type Head, unitAfter } from './readHead.ts';
import { type NumberRead, readNumber } from './readNumber.ts';
import { readUnit } from './readUnit.ts';
import { BARE, isCounting, type Unit } from './unit.ts';

const SIGN = /--?|~|至|到/y;
const REST = /^(?:之间|左右|不等|\([^()\d]{0,12}\))?$/;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_AND_DAY = /^\d{1,2}\.\d{1,2}$/;

/** Whether two bounds are joined at `at`. */
export function isRangeSign(text: string, at: number): boolean {
  const sign = text[at];
  return sign === '-' || sign === '~' || sign === '至' || sign === '到';
}

/** Two bounds, of which the first and its unit are read: 18-54周岁, 5%-10%. */
export function parseRange(
  text: string,
  head: Head,
  low: NumberRead,
  lowUnit: Unit,
  signStart: number,
): Range | Unparsed | undefined {
  SIGN.lastIndex = signStart;
  if (!SIGN.test(text)) return undefined;
  const high = readNumber(text, SIGN.lastIndex);
  if (high === undefined || isTelephone(low.digits)) return undefined;
  if (high.fault !== undefined) return { kind: 'unparsed', reason: high.fault };
  const read = readUnit(text, high.end);
  const end = read?.end ?? high.end;
  const unit = read?.unit ?? BARE;
  const from = lowBound(low, lowUnit, unit);
  const { value: to } = high;
  if (from === undefined || to === undefined || !REST.test(text.slice(end, end + 24)))
    return undefined;
  const reason = rangeFault(head, { ...low, value: from }, high, boundUnit(lowUnit, unit), unit);
  if (reason !== undefined) return { kind: 'unparsed', reason };
  return { kind: 'range', low: from, high: to, unit: unitAfter(head, unit) };
}

/** 5万 of 5万-10万元 is money too: a multiple takes what the upper bound measures. */
function boundUnit(lowUnit: Unit, unit: Unit): Unit {
  return isMultipleOf(lowUnit, unit) ? unit : lowUnit;
}

/** The lower bound in the unit of the upper: 0.5 of 5千-1万元. */
function lowBound({ value }: NumberRead, lowUnit: Unit, unit: Unit): Decimal | undefined {
  return value === undefined || !isMultipleOf(lowUnit, unit)
    ? value
    : multiplyDivide(value, lowUnit.factor, unit.factor);
}

/** Whether `lowUnit` is 千, 万 or 亿 and the upper bound money or things that are counted. */
function isMultipleOf({ dimension }: Unit, unit: Unit): boolean {
  const [own = ''] = unit.dimension.split('/');
  return dimension === 'number' && (own === 'money' || isCounting(unit));
}

function rangeFault(
  head: Head,
  low: NumberRead,
  high: NumberRead,
  lowUnit: Unit,
  unit: Unit,
): string | undefined {
  const printed = `${low.digits}-${high.digits}`;
  if (head.operator !== undefined) return `符号后的“${printed}”是区间，不能确定以哪个数为准`;
  const isOneUnit = lowUnit.dimension === unit.dimension && lowUnit.factor === unit.factor;
  if (lowUnit !== BARE && !isOneUnit) return `区间两端单位不同：“${lowUnit.text}”与“${unit.text}”`;
  if (unit === BARE && MONTH_AND_DAY.test(low.digits) && MONTH_AND_DAY.test(high.digits)) {
    return `“${printed}”可以是日期，也可以是数`;
  }
  if (unit === BARE && YEAR.test(low.digits) && YEAR.test(high.digits)) {
    return `“${printed}”可以是年份，也可以是数`;
  }
  return (low.value ?? 0) > (high.value ?? 0)
    ? `“${low.digits}”大于“${high.digits}”，不成区间`
    : undefined;
}

function isTelephone(digits: string): boolean {
  return digits.length > 2 && digits.startsWith('0') && !digits.includes('.');
}
