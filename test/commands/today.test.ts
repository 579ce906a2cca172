import { expect, test } from 'vitest';
import { thisYear, today } from '../../src/commands/today.ts';

test('today: the day in China', () => {
  expect(today(new Date('2026-03-31T15:59:59Z'))).toBe('2026-03-31');
  expect(today(new Date('2026-03-31T16:00:00Z'))).toBe('2026-04-01');
});

test('thisYear: the year in China, of a clock that is set', () => {
  expect(thisYear(new Date('2026-12-31T16:00:00Z'))).toBe(2027);
  expect(() => thisYear(new Date(0))).toThrow('显然不对');
});

test.each(['1970-01-01', '1980-01-01', '2024-12-30', '2101-01-01', '+012000-01-01'])(
  'today: a clock that says %s is not set',
  (day) => {
    expect(() => today(new Date(day))).toThrow('显然不对：先把时钟校准');
  },
);
