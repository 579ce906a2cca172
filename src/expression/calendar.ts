/** First day of the lunar year, and the lunar festivals by which 端午前 and 中秋前 are judged. */
const LUNAR: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  春节: {
    2014: '01-31',
    2015: '02-19',
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
  },
  端午: {
    2014: '06-02',
    2015: '06-20',
    2016: '06-09',
    2017: '05-30',
    2018: '06-18',
    2019: '06-07',
    2020: '06-25',
    2021: '06-14',
    2022: '06-03',
    2023: '06-22',
    2024: '06-10',
    2025: '05-31',
    2026: '06-19',
    2027: '06-09',
    2028: '05-28',
    2029: '06-16',
    2030: '06-05',
  },
  中秋: {
    2014: '09-08',
    2015: '09-27',
    2016: '09-15',
    2017: '10-04',
    2018: '09-24',
    2019: '09-13',
    2020: '10-01',
    2021: '09-21',
    2022: '09-10',
    2023: '09-29',
    2024: '09-17',
    2025: '10-06',
    2026: '09-25',
    2027: '09-15',
    2028: '10-03',
    2029: '09-22',
    2030: '09-12',
  },
};
const FIXED: Readonly<Record<string, string>> = {
  元旦: '01-01',
  五一: '05-01',
  劳动: '05-01',
  七一: '07-01',
  八一: '08-01',
  国庆: '10-01',
};

/** The day of a festival as an ISO date; undefined where the year is not in the table. */
export function festivalDay(name: string, year: number): string | undefined {
  const key = name.slice(0, 2);
  const day = FIXED[key] ?? LUNAR[key]?.[year];
  return day === undefined ? undefined : `${year}-${day}`;
}

/** An ISO date; undefined where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
  return exists ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : undefined;
}

/** The number of days of a month. */
export function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day before an ISO date. */
export function dayBefore(iso: string): string {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)].map(Number) as [
    number,
    number,
    number,
  ];
  if (day > 1) return `${year}-${twoDigits(month)}-${twoDigits(day - 1)}`;
  return month > 1
    ? `${year}-${twoDigits(month - 1)}-${lastDay(year, month - 1)}`
    : `${year - 1}-12-31`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
