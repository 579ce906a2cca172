import { Lunar } from 'lunar-typescript';
import { expect, test } from 'vitest';
import { festivalDay } from '../../src/expression/calendar.ts';

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
