import { type Decimal, parseDecimal } from '../model/decimal.ts';

/** A number in a text: where it ends, its value, or why it is none that can be trusted. */
export interface NumberRead {
  readonly end: number;
  readonly value: Decimal | undefined;
  readonly digits: string;
  readonly fault: string | undefined;
}

/** As much of a number as a message quotes. */
const LONGEST = 24;

/**
 * The number that begins at `at`, thousands separators allowed where they stand every three digits;
 * undefined where no digit stands there. One pass, whatever the text.
 */
export function readNumber(text: string, at: number): NumberRead | undefined {
  const wholeEnd = digitsEnd(text, at);
  if (wholeEnd === at) return undefined;
  const groupsEnd = wholeEnd - at <= 3 ? separatedEnd(text, wholeEnd) : wholeEnd;
  const end =
    text[groupsEnd] === '.' && isDigit(text, groupsEnd + 1)
      ? digitsEnd(text, groupsEnd + 1)
      : groupsEnd;
  const digits = text.slice(at, end);
  const value = parseDecimal(groupsEnd === wholeEnd ? digits : digits.replaceAll(',', ''));
  return { end, value, digits, fault: faultAfter(text, end, digits, value) };
}

function faultAfter(
  text: string,
  end: number,
  digits: string,
  value: Decimal | undefined,
): string | undefined {
  // the end of the text stands for a character that says nothing
  const next = end < text.length ? text.charCodeAt(end) : 0;
  const isList = (next === 0x2c || next === 0x2e) && isDigit(text, end + 1);
  if (value !== undefined && next !== 0x20 && !isList) return undefined;
  const printed = digits.slice(0, LONGEST);
  if (next === 0x20) return `“${printed}”与后面的数字之间有空格，不能确定是一个数还是两个数`;
  if (isList) return `“${printed}${text[end]}”后还有数字，不能确定是一个数还是两个数`;
  return `数字“${printed}”过大或小数位过多`;
}

/** End of `,500,000` after up to three digits, where every group has three; else where it began. */
function separatedEnd(text: string, start: number): number {
  let end = start;
  while (text[end] === ',' && digitsEnd(text, end + 1, 4) === end + 4) end += 4;
  return end;
}

function digitsEnd(text: string, start: number, most = Number.POSITIVE_INFINITY): number {
  let end = start;
  while (end - start < most && isDigit(text, end)) end++;
  return end;
}

function isDigit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
