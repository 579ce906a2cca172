import { dayBefore, festivalDay, isoDay, lastDay } from './calendar.ts';

/** A day, month, quarter, half or whole year in a text: its first and last day, and where it ends. */
export interface Moment {
  readonly from: string;
  readonly by: string;
  readonly end: number;
  readonly year: number;
  /** A whole year, which 2022年 may also name without setting a term. */
  readonly isYear: boolean;
  /** Nothing but 前 after it makes it a term: 春节, 元旦. */
  readonly isFestival: boolean;
}
/** Why a date cannot be one. */
export interface NoMoment {
  readonly reason: string;
}

const YEAR =
  /(?:((?:19|20)\d\d)(?:年度?|[./-](?=\d{1,2}月))|(\d\d)年度?(?=\d{1,2}月|底|末|上半|下半)|(当年度?|本年度?|今年|年度(?=.)|年(?=内))|(次年度?|下年度?|翌年|明年)|(上年度?|去年))/y;
const DOTTED = /(20\d\d)([./-])(\d{1,2})\2(\d{1,2})日?/y;
const MONTH =
  /(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?:(\d{1,2})[日号]|(初|上旬|中旬|下旬|底|末|月底|月末))?/y;
const QUARTER =
  /(?:[一二三1-3](?:至|到|-|~|、))?(?:第|前)?([一二三四1-4])季度[末底]?|[Qq]([1-4])(?![0-9])|([1-4])[Qq]/y;
const HALF = /([上下])半年[末底]?/y;
const YEAR_END = /年?[底末终]/y;
const FESTIVAL = /(?:春节|端午节?|中秋节?|元旦|五一|劳动节|七一|八一|国庆节?)/y;
const IDEOGRAPHS = '一二三四五六七八九';
/** The days of a month that its parts name; 初 is the first ten days. */
const PARTS: Readonly<Record<string, readonly [from: number, by: number]>> = {
  初: [1, 10],
  上旬: [1, 10],
  中旬: [11, 20],
};

/** The moment that begins at `at`; where the text names no year, `year` holds. */
export function readMoment(text: string, at: number, year: number): Moment | NoMoment | undefined {
  const dotted = match(DOTTED, text, at);
  if (dotted !== null) {
    const [all, y = '', , month = '', day = ''] = dotted;
    return exactDay(Number(y), Number(month), day, at + all.length, all);
  }
  const named = match(YEAR, text, at);
  const own = named === null ? year : yearOf(named, year);
  const start = at + (named?.[0].length ?? 0);
  return readWithin(text, start, own, named !== null);
}

function readWithin(
  text: string,
  at: number,
  year: number,
  isNamed: boolean,
): Moment | NoMoment | undefined {
  const month = match(MONTH, text, at);
  if (month !== null) return readMonth(month, at + month[0].length, year);
  const quarter = match(QUARTER, text, at);
  if (quarter !== null) {
    const [, named = '', first, second] = quarter;
    const inWords = named === '' ? 0 : IDEOGRAPHS.indexOf(named) + 1;
    const last = (inWords || Number(first ?? second ?? named)) * 3;
    return span(year, last - 2, last, at + quarter[0].length);
  }
  const half = match(HALF, text, at);
  if (half !== null)
    return span(year, half[1] === '上' ? 1 : 7, half[1] === '上' ? 6 : 12, at + half[0].length);
  const yearEnd = match(YEAR_END, text, at);
  if (yearEnd !== null && (isNamed || yearEnd[0].length === 2))
    return span(year, 12, 12, at + yearEnd[0].length);
  const festival = match(FESTIVAL, text, at);
  if (festival !== null) return readFestival(festival[0], at + festival[0].length, year, isNamed);
  if (!isNamed) return undefined;
  const isWhole = text.startsWith('全年', at);
  return { ...span(year, 1, 12, isWhole ? at + 2 : at), isYear: true };
}

function readMonth(found: RegExpExecArray, end: number, year: number): Moment | NoMoment {
  const [all, name = '', day, part] = found;
  const month = monthNumber(name);
  if (day !== undefined) return exactDay(year, month, day, end, all);
  const whole = span(year, month, month, end);
  if (part === undefined) return whole;
  const [first, last] = PARTS[part] ?? [21, lastDay(year, month)];
  return {
    ...whole,
    from: isoDay(year, month, first) ?? whole.from,
    by: isoDay(year, month, last) ?? whole.by,
  };
}

function monthNumber(name: string): number {
  if (name.startsWith('十')) return name.length === 1 ? 10 : 11 + IDEOGRAPHS.indexOf(name.slice(1));
  return IDEOGRAPHS.indexOf(name) + 1 || Number(name);
}

function readFestival(
  name: string,
  end: number,
  year: number,
  isNamed: boolean,
): Moment | NoMoment | undefined {
  if (name === '元旦' && !isNamed) return { reason: '“元旦”没有写明是年初还是年末' };
  const day = festivalDay(name, year);
  if (day === undefined) return undefined;
  return { from: day, by: dayBefore(day), end, year, isYear: false, isFestival: true };
}

function exactDay(
  year: number,
  month: number,
  day: string,
  end: number,
  printed: string,
): Moment | NoMoment {
  const by = isoDay(year, month, Number(day));
  if (by === undefined) return { reason: `“${printed}”不是日历上的日期` };
  return { from: by, by, end, year, isYear: false, isFestival: false };
}

function span(year: number, first: number, last: number, end: number): Moment {
  const from = isoDay(year, first, 1) ?? '';
  const by = isoDay(year, last, lastDay(year, last)) ?? '';
  return { from, by, end, year, isYear: false, isFestival: false };
}

function yearOf([, full, short, , next, last]: RegExpExecArray, formYear: number): number {
  if (full !== undefined) return Number(full);
  if (short !== undefined) return 2000 + Number(short);
  if (next !== undefined) return formYear + 1;
  return last === undefined ? formYear : formYear - 1;
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
