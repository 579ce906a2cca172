import { type Decimal, ONE, round } from '../model/decimal.ts';
import { formatPoints } from '../model/format.ts';
import type { Candidate } from './fit.ts';
import { exactly, type Interval } from './interval.ts';

/**
 * How real forms round a computed score that the form's other scores do not: down to whole points, to
 * whole points, to tenths. None for a score that is no single figure or needs no rounding.
 * @example roundingHabits('national-2020', { low: 9.78, high: 9.78 }) // 9, 10, 9.8
 */
export function roundingHabits(id: string, { low, high }: Interval): Candidate[] {
  if (low !== high) return [];
  const habits = [
    { name: 'floor', words: '舍去小数取整', score: (low - (low % ONE)) as Decimal },
    { name: 'whole', words: '四舍五入取整', score: round(low, 0) },
    { name: 'tenths', words: '四舍五入到一位小数', score: round(low, 1) },
  ];
  const seen = new Set<Decimal>([low]);
  return habits.flatMap(({ name, words, score }) => {
    if (seen.has(score)) return [];
    seen.add(score);
    const label = `算得 ${formatPoints(low)}后${words}`;
    return [{ id: `${id}+${name}`, label, interval: exactly(score) }];
  });
}
