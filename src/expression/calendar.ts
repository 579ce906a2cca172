/** The first year of the tables of lunar festivals. */
const FIRST_YEAR = 2000;
/** Month and day of the lunar festivals by which a term is set, a year after the other from 2000 to 2100. */
const LUNAR: Readonly<Record<string, string>> = {
  春节:
    '0205 0124 0212 0201 0122 0209 0129 0218 0207 0126 0214 0203 0123 0210 0131 0219 0208 0128 0216 0205 ' +
    '0125 0212 0201 0122 0210 0129 0217 0206 0126 0213 0203 0123 0211 0131 0219 0208 0128 0215 0204 0124 ' +
    '0212 0201 0122 0210 0130 0217 0206 0126 0214 0202 0123 0211 0201 0219 0208 0128 0215 0204 0124 0212 ' +
    '0202 0121 0209 0129 0217 0205 0126 0214 0203 0123 0211 0131 0219 0207 0127 0215 0205 0124 0212 0202 ' +
    '0122 0209 0129 0217 0206 0126 0214 0203 0124 0210 0130 0218 0207 0127 0215 0205 0125 0212 0201 0121 ' +
    '0209',
  端午:
    '0606 0625 0615 0604 0622 0611 0531 0619 0608 0528 0616 0606 0623 0612 0602 0620 0609 0530 0618 0607 ' +
    '0625 0614 0603 0622 0610 0531 0619 0609 0528 0616 0605 0624 0612 0601 0620 0610 0530 0618 0607 0527 ' +
    '0614 0603 0622 0611 0531 0619 0608 0529 0615 0604 0623 0613 0601 0620 0610 0530 0617 0606 0625 0614 ' +
    '0603 0622 0611 0601 0619 0608 0528 0616 0604 0623 0613 0602 0620 0610 0530 0617 0606 0624 0614 0604 ' +
    '0622 0611 0601 0619 0607 0527 0615 0605 0623 0613 0602 0621 0609 0529 0617 0606 0624 0614 0604 0623 ' +
    '0612',
  中秋:
    '0912 1001 0921 0911 0928 0918 1006 0925 0914 1003 0922 0912 0930 0919 0908 0927 0915 1004 0924 0913 ' +
    '1001 0921 0910 0929 0917 1006 0925 0915 1003 0922 0912 1001 0919 0908 0927 0916 1004 0924 0913 1002 ' +
    '0920 0910 0928 0917 1005 0925 0915 1004 0922 0911 0930 0919 0907 0926 0916 1005 0924 0913 1002 0921 ' +
    '0909 0928 0917 1006 0925 0915 1003 0923 0911 0929 0919 0908 0926 0916 1005 0924 0912 1001 0920 0910 ' +
    '0928 0917 1006 0926 0914 1003 0922 0911 0929 0918 0908 0927 0916 1005 0924 0913 0930 0920 0909 0929 ' +
    '0918',
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
  const fixed = FIXED[key];
  if (fixed !== undefined) return `${year}-${fixed}`;
  const place = (year - FIRST_YEAR) * 5;
  const day = place < 0 ? '' : (LUNAR[key]?.slice(place, place + 4) ?? '');
  return day === '' ? undefined : `${year}-${day.slice(0, 2)}-${day.slice(2)}`;
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

/** How many days lie between two ISO dates: 1 from a day to the next, below 0 where the second comes first. */
export function daysBetween(one: string, other: string): number {
  return dayNumber(other) - dayNumber(one);
}

/** The number of a day since 1 March of year 0, after which leap days come last. */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const since = month > 2 ? year : year - 1;
  const leaps = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leaps + Math.floor((((month + 9) % 12) * 153 + 2) / 5) + day;
}
