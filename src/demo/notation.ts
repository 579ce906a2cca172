import { chance, pick, type Random } from './random.ts';

const AT_LEAST = ['≥#', '≥#', '≥ #', '不少于#', '#以上', '>=#', '≧#', '#'];
const RATE_AT_LEAST = ['≥#', '≥#', '≥ #', '不低于#', '#以上', '>=#', '≧#', '#'];
const AT_MOST = ['≤#', '≤#', '≤ #', '不超过#', '#以内', '<=#', '≦#', '≤#'];
const WAYS = { atLeast: AT_LEAST, rate: RATE_AT_LEAST, atMost: AT_MOST } as const;

/**
 * A target as forms write it: with a sign, in words, or the number alone. A filler keeps to one way
 * and leaves it now and then.
 */
export function writeTarget(
  random: Random,
  habit: number,
  way: keyof typeof WAYS,
  value: string,
): string {
  const ways = WAYS[way];
  const usual = ways[habit % ways.length] ?? '#';
  return (chance(random, 0.8) ? usual : pick(random, ways)).replace('#', value);
}

/** A whole number, thousands parted by commas where the filler does so. */
export function writeCount(value: number, habit: number): string {
  return habit % 7 === 0 && value >= 1000
    ? String(value).replace(/\d(?=(?:\d{3})+$)/g, '$&,')
    : String(value);
}

/** A deadline at the end of a month. */
export function writeDeadline(random: Random, month: number, year: number): string {
  const last =
    new Map([
      [2, 28],
      [4, 30],
      [6, 30],
      [9, 30],
      [11, 30],
    ]).get(month) ?? 31;
  const ways = [
    `${month}月底前`,
    `${year}年${month}月底前完成`,
    `${year}年${month}月${last}日前`,
    `${month}月份前完成`,
  ];
  return pick(random, month === 12 ? [...ways, '当年完成', `${year}年底前完成`] : ways);
}

/** A day or a month on which something was done. */
export function writeDate(random: Random, month: number, year: number): string {
  return pick(random, [
    `${year}年${month}月`,
    `${month}月${pick(random, [6, 12, 18, 25])}日`,
    `${year}年${month}月${pick(random, [8, 15, 20, 26])}日`,
    `${month}月${pick(random, [10, 22])}日完成`,
  ]);
}
