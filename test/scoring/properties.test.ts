import { describe, expect, test } from 'vitest';
import { type Decimal, decimal, ZERO } from '../../src/model/decimal.ts';
import type { Part } from '../../src/model/project.ts';
import { executionScore } from '../../src/scoring/executionScore.ts';
import { rowScore } from '../../src/scoring/rowScore.ts';
import { many, pick, whole } from '../expression/random.ts';
import { fundRow, indicator, RULEBOOKS, recordProject } from './samples.ts';

const CENT = decimal('0.01');
const POINTS = ['10', '20', '5', '3.71', '12.5', '10.3', '0.6', '1', '0', '3.716', '0.03', '0.008'];
const TARGETS = [
  '≥100人',
  '=100%',
  '≤5万元',
  '100',
  '<3天',
  '0次',
  '提升10%',
  '有改善',
  '满意',
  '12月底前',
  '是',
  '18-54岁',
  '无',
];
const ACTUALS = [
  '100人',
  '87人',
  '100%',
  '98%',
  '0',
  '50',
  '7万元',
  '3天',
  '4次',
  '提升8%',
  '下降3%',
  '有改善',
  '较为满意',
  '2022年9月',
  '2023年1月',
  '否',
  '30岁',
  '达成预期指标',
  '部分达成预期指标',
  '未达成预期指标',
  '无',
  '',
  '≥**',
];
const PARTS: readonly Part[] = ['output', 'benefit', 'satisfaction', 'cost'];

describe.each(RULEBOOKS.map((book) => [book.id, book] as const))('%s', (_, book) => {
  test('rowScore(any cells): 0 ≤ low ≤ high ≤ points (Q7)', () => {
    const rows = many(3000, 21, (random) => ({
      target: pick(random, TARGETS),
      actual: pick(random, ACTUALS),
      points: pick(random, POINTS),
      part: pick(random, PARTS),
    }));
    for (const row of rows) {
      const { interval, points } = rowScore(indicator(row), 2022, book, CENT);
      if (interval === undefined || points === undefined) throw new TypeError('no interval');
      const ends = [ZERO, interval.low, interval.high, points];
      expect(
        ends.toSorted((a, b) => a - b),
        JSON.stringify(row),
      ).toEqual(ends);
    }
  });

  test.each([
    ['≥', 1],
    ['>', 1],
    ['=', 1],
    ['≤', -1],
    ['<', -1],
  ])('rowScore(%s target, growing actual): never turns', (sign, way) => {
    const targets = many(
      40,
      22,
      (random) => [whole(random, 1, 500), pick(random, POINTS)] as const,
    );
    for (const [target, points] of targets) {
      const actuals = Array.from({ length: 60 }, (_, at) => (at * target) / 20);
      const scores = actuals.map((actual) => lowOf(`${sign}${target}吨`, `${actual}吨`, points));
      const steps = scores.slice(1).map((score, at) => (score - (scores[at] ?? ZERO)) * way);
      expect(Math.min(...steps), `${sign}${target}, ${points} points`).toBeGreaterThanOrEqual(0);
    }
  });

  test('rowScore(satisfaction ≥ 95%, growing actual): never falls', () => {
    const scores = Array.from({ length: 201 }, (_, at) =>
      lowOf('≥95%', `${at / 2}%`, '10', 'satisfaction'),
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
  });

  test('executionScore(growing 执行数): never falls, stays within 0 and 10', () => {
    const scores = Array.from({ length: 240 }, (_, at) => {
      const { interval } = executionScore(fundRow(100, 100, at / 2), book, CENT);
      expect(interval.low).toBe(interval.high);
      return interval.high;
    });
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect([scores[0], scores.at(-1)]).toEqual([ZERO, decimal(10)]);
  });

  test('rowScore(row of the record): 0 ≤ low ≤ high ≤ points', () => {
    for (const row of recordProject('gonghui-zhuanxiang').indicators) {
      const { interval, points = ZERO } = rowScore(row, 2022, book, CENT);
      expect(interval && interval.low >= 0 && interval.low <= interval.high).toBe(true);
      expect(interval?.high).toBeLessThanOrEqual(points);
    }
  });

  function lowOf(target: string, actual: string, points: string, part: Part = 'output'): Decimal {
    const row = rowScore(indicator({ target, actual, points, part }), 2022, book, CENT);
    expect(row.comparison.kind).toBe('ratio');
    return row.interval?.low ?? ZERO;
  }
});
