import { Lunar } from 'lunar-typescript';
import { expect, test } from 'vitest';
import { daysBetween, festivalDay } from '../../src/expression/calendar.ts';

const YEARS = Array.from({ length: 101 }, (_, at) => 2000 + at);

test.each([
  ['春节', 1, 1],
  ['端午节', 5, 5],
  ['中秋', 8, 15],
])('festivalDay(%s, 2000 to 2100): as the lunar calendar has it', (name, month, day) => {
  for (const year of YEARS) {
    expect(festivalDay(name, year)).toBe(Lunar.fromYmd(year, month, day).getSolar().toYmd());
  }
});

test('festivalDay(春节, a year outside the tables): undefined', () => {
  expect([1999, 2101].map((year) => festivalDay('春节', year))).toEqual([undefined, undefined]);
});

test('daysBetween: as the calendar counts, over leap days and years', () => {
  for (const [one, other] of [
    ['2019-10-31', '2019-11-20'],
    ['2020-02-28', '2020-03-01'],
    ['2023-12-31', '2024-12-31'],
    ['2000-01-01', '2100-12-31'],
    ['2024-03-01', '2024-02-29'],
  ] as const)
    expect(daysBetween(one, other)).toBe((Date.parse(other) - Date.parse(one)) / 86_400_000);
});
