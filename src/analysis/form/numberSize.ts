/** How large a cell is set on paper, so that no line breaks within a number: as the body, smaller, smallest. */
export type NumberSize = 'body' | 'small' | 'tiny';

/** The shares of the body size. */
export const NUMBER_SCALES = { body: 1, small: 0.85, tiny: 0.7 } as const satisfies Record<
  NumberSize,
  number
>;

/** What an upright A4 page holds in digits of the size in which the form is printed, and one across. */
const PAGE_DIGITS = { upright: 111, wide: 163 } as const;
/** The blanks at both sides of a cell, in such digits. */
const SIDES = 1.2;
/** A sign of comparison stands on one line with its number. */
const SIGNS = /[\d.,%<>=/０-９．％≤≥≦≧⩽⩾＜＞＝-]+/g;
const WIDE = /[０-９．％≤≥≦≧⩽⩾＜＞＝]/g;
const DIGIT = /[\d０-９]/;

/** The room that a cell of some share of the sheet has on the printed page, in digits. */
export function printedRoom(share: number, isWide: boolean): number {
  return share * (isWide ? PAGE_DIGITS.wide : PAGE_DIGITS.upright) - SIDES;
}

/**
 * The largest size at which the longest number of a text stays on one line; the smallest where none does.
 * `room` is what the cell holds in digits of body size.
 * @example numberSize('1,200,000.00', 11) // 'small'
 */
export function numberSize(text: string, room: number): NumberSize {
  const numbers = (text.match(SIGNS) ?? []).filter((signs) => DIGIT.test(signs));
  const longest = numbers.reduce((length, number) => Math.max(length, digitsWide(number)), 0);
  if (longest <= room) return 'body';
  return longest * NUMBER_SCALES.small <= room ? 'small' : 'tiny';
}

/** How wide a number is in digits: signs of comparison and what was typed full-width are twice as wide. */
function digitsWide(number: string): number {
  return number.length + (number.match(WIDE)?.length ?? 0);
}
