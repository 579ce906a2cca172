import { decimal, ONE } from '../model/decimal.ts';
import type { Quantity } from './expression.ts';
import { isCounting } from './unit.ts';

const YEAR_AND_MONTH = /^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/;
const COMPACT_DATE = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
/** No month has a later day: 60日 is a length of time. */
const LAST_DAY = decimal(31);
/** Whole by nature: half a person is numbering and a number run together. */
const WHOLE = new Set([
  'persons',
  'person-times',
  'times',
  'events',
  'batches',
  'institutions',
  '个',
  '件',
  '份',
  '本',
  '项',
  '台',
  '期',
]);

/**
 * Why a number that was read could also mean something else; undefined where it could not. `lead` is what
 * stands before it: nothing may be numbering, and of dates there is no mean (平均26日).
 */
export function quantityDoubt(
  quantity: Quantity,
  digits: string,
  formYear: number,
  lead: string,
): string | undefined {
  const { unit, value, operator } = quantity;
  if (value < 0 && isCounting(unit)) return `“-${digits}”前的“-”可以是负号，也可以是连接号`;
  if (unit.text !== '') {
    const isDay =
      unit.text === '日' && operator === 'none' && value <= LAST_DAY && value % ONE === 0;
    if (isDay && !lead.endsWith('平均')) return `“${digits}日”可以是天数，也可以是日期`;
    return (
      yearDoubt(quantity, digits) ?? (lead === '' ? numberingDoubt(quantity, digits) : undefined)
    );
  }
  if (operator !== 'none') return undefined;
  if (YEAR_AND_MONTH.test(digits)) return `“${digits}”可以是数，也可以是年月`;
  if (COMPACT_DATE.test(digits)) return `“${digits}”可以是数，也可以是日期`;
  return value === formYear * ONE ? `“${digits}”可以是数，也可以是年份` : undefined;
}

function yearDoubt({ unit, value }: Quantity, digits: string): string | undefined {
  return unit.text === '年' && value >= 1900 * ONE
    ? `“${digits}年”可以是年数，也可以是年份`
    : undefined;
}

function numberingDoubt({ unit, value }: Quantity, digits: string): string | undefined {
  // nothing is numbered 0
  if (digits[1] !== '.' || digits[0] === '0') return undefined;
  const isBroken = WHOLE.has(unit.dimension) && unit.factor === ONE && value % ONE !== 0;
  const isHundred = unit.dimension === 'share' && digits.endsWith('.100');
  return isBroken || isHundred
    ? `“${digits}${unit.text}”可以是小数，也可以是编号后的数`
    : undefined;
}
