import type { Deadline } from './expression.ts';

/** First day of the lunar year, by which 春节前 is judged. */
const SPRING_FESTIVAL: Readonly<Record<number, string>> = {
  2016: '02-08',
  2017: '01-28',
  2018: '02-16',
  2019: '02-05',
  2020: '01-25',
  2021: '02-12',
  2022: '02-01',
  2023: '01-22',
  2024: '02-10',
  2025: '01-29',
  2026: '02-17',
  2027: '02-06',
  2028: '01-26',
  2029: '02-13',
  2030: '02-03',
};

const YEAR = String.raw`(?:(20\d\d)年?度?|当年度?|本年度?|年度)?`;
const DONE =
  '(?:完成|到位|开展|实施|发放|拨付|支付|办结|验收|完工|竣工|交付|执行)?(?:完毕|完成|到位)?';
const BEFORE = String.raw`(?:之前|以前|前|底前|末前|底之前|内|底|末|底以前)?`;
const WHOLE_YEAR = new RegExp(
  `^(?:(20\\d\\d)年度?|当年度?|本年度?|年度)${BEFORE}(?:按时)?${DONE}$`,
);
const YEAR_END = new RegExp(`^${YEAR}年?(?:底|末|底前|末前|底之前|底以前)${DONE}$`);
const MONTH_DAY = new RegExp(
  `^${YEAR}(\\d{1,2})月份?(?:(\\d{1,2})[日号])?${BEFORE}(?:按时)?${DONE}$`,
);
const DOTTED = /^(20\d\d)[./-](\d{1,2})[./-](\d{1,2})(?:之前|以前|前)?(?:完成)?$/;
const PERIOD = /^(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日)?(?:-|—|–|~|至|到)/;
const PERIOD_DOTTED = /^(20\d\d)[./]\d{1,2}[./]\d{1,2}(?:-|—|–|~|至|到)(?!20\d\d)/;
const FESTIVAL = new RegExp(`^(?:在)?${YEAR}春节(?:之前|以前|前)${DONE}$`);

/**
 * The deadline of normalised text, or undefined where it is none. Where the text names no year, the
 * form's year holds; a period stands for its last day.
 * @example parseDeadline('12月份前完成', 2022) // { kind: 'deadline', by: '2022-12-31' }
 */
export function parseDeadline(text: string, formYear: number): Deadline | undefined {
  if (text.length > 40) return undefined;
  const rest = text.replace(PERIOD, (start) => /^20\d\d年/.exec(start)?.[0] ?? '');
  const end = rest.replace(PERIOD_DOTTED, '$1.');
  return wholeYear(end, formYear) ?? monthOrDay(end, formYear) ?? festival(end, formYear);
}

function wholeYear(text: string, formYear: number): Deadline | undefined {
  const match = WHOLE_YEAR.exec(text) ?? YEAR_END.exec(text);
  return match === null ? undefined : deadline(yearOf(match[1], formYear), 12, 31);
}

function monthOrDay(text: string, formYear: number): Deadline | undefined {
  const match = MONTH_DAY.exec(text) ?? DOTTED.exec(text);
  if (match === null) return undefined;
  const year = yearOf(match[1], formYear);
  const month = Number(match[2]);
  return deadline(year, month, match[3] === undefined ? lastDay(year, month) : Number(match[3]));
}

function festival(text: string, formYear: number): Deadline | undefined {
  const match = FESTIVAL.exec(text);
  if (match === null) return undefined;
  const year = yearOf(match[1], formYear);
  const day = SPRING_FESTIVAL[year];
  return day === undefined ? undefined : { kind: 'deadline', by: `${year}-${day}` };
}

function deadline(year: number, month: number, day: number): Deadline | undefined {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return undefined;
  return { kind: 'deadline', by: `${year}-${twoDigits(month)}-${twoDigits(day)}` };
}

function yearOf(text: string | undefined, formYear: number): number {
  return text === undefined ? formYear : Number(text);
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
