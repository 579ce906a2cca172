import type { Operator, Quantity, Range, Unparsed } from './expression.ts';
import { quantityDoubt } from './quantityDoubt.ts';
import { isRangeSign, parseRange } from './range.ts';
import { type Head, readHead, unitAfter } from './readHead.ts';
import { type NumberRead, readNumber } from './readNumber.ts';
import { readUnit } from './readUnit.ts';
import { readSuffix, type Suffix } from './suffix.ts';
import { BARE, type Unit } from './unit.ts';
import { unitWithRest } from './unitRest.ts';

/**
 * A text that says one number or two bounds and nothing else: sign, number, unit, suffix. Undefined
 * where the text is something else; `unparsed` where it says a number, but which one is not sure.
 * @example parseQuantity('不少于1,500人次', 2022) // quantity ≥ 1500 人次
 */
export function parseQuantity(
  text: string,
  formYear: number,
): Quantity | Range | Unparsed | undefined {
  const head = readHead(text, 0);
  const isNegative = text[head.end] === '-';
  const number = readNumber(text, isNegative ? head.end + 1 : head.end);
  if (number === undefined) return undefined;
  if (number.fault !== undefined) return { kind: 'unparsed', reason: number.fault };
  const isRough = text[number.end] === '余' || text[number.end] === '多';
  const unitStart = isRough ? number.end + 1 : number.end;
  const read = readUnit(text, unitStart);
  const end = read?.end ?? unitStart;
  if (isRangeSign(text, end)) return parseRange(text, head, number, read?.unit ?? BARE, end);
  if (isDayOfPeriod(head, read?.unit)) return undefined;
  const suffix = readSuffix(text, end);
  const unit = unitWithRest(text, read?.unit, suffix, head.operator !== undefined);
  if (unit === undefined) return unreadRest(text, head, suffix);
  const quantity = withSign(head, suffix, number, isNegative, unitAfter(head, unit));
  if (quantity.kind === 'unparsed') return quantity;
  const doubt = quantityDoubt(quantity, number.digits, formYear, text.slice(0, head.end));
  if (doubt !== undefined) return { kind: 'unparsed', reason: doubt };
  return isRough ? { ...quantity, approximate: true } : quantity;
}

/** 每月10日: a date that comes again, and no number of days. */
function isDayOfPeriod({ perWords }: Head, unit: Unit | undefined): boolean {
  return unit?.text === '日' && /每[个]?[月季]/.test(perWords);
}

function withSign(
  head: Head,
  suffix: Suffix,
  number: NumberRead,
  isNegative: boolean,
  unit: Unit,
): Quantity | Unparsed {
  const { value = 0 } = number;
  const prefix = head.weak ? (suffix.operator ?? head.operator) : head.operator;
  const operator = prefix ?? suffix.operator ?? 'none';
  if (head.conflict || !agree(prefix, suffix.operator)) {
    return { kind: 'unparsed', reason: `“${number.digits}”前后的符号互相矛盾` };
  }
  return {
    kind: 'quantity',
    operator,
    value: (isNegative && value !== 0 ? -value : value) as Quantity['value'],
    unit,
    approximate: head.approximate || suffix.approximate,
    ...(head.below ? { below: true } : {}),
  };
}

/** ≥ … 以上 says one thing twice; ≥ … 以下 and = … 以上 do not. */
function agree(prefix: Operator | undefined, suffix: Operator | undefined): boolean {
  if (prefix === undefined || suffix === undefined || prefix === suffix) return true;
  return suffix === '≥' ? prefix === '>' : prefix === '<';
}

/** A sign promises a number that compares: what follows it and is not known makes it unsure. */
function unreadRest(text: string, head: Head, suffix: Suffix): Unparsed | undefined {
  if (head.operator === undefined || /[,;。且]/.test(text.slice(suffix.end, suffix.end + 80))) {
    return undefined;
  }
  return {
    kind: 'unparsed',
    reason: `数字后的“${text.slice(suffix.end, suffix.end + 12)}”不能识别`,
  };
}
