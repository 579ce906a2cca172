import { expect, test } from 'vitest';
import { isShortOfTarget } from '../../src/audit/rows/isShortOfTarget.ts';
import { decimal } from '../../src/model/decimal.ts';
import { toIndicators } from '../../src/model/toIndicators.ts';
import { rowScore } from '../../src/scoring/rowScore.ts';
import { rulebook } from '../scoring/samples.ts';

const ROWS = [
  { indicator: '培训人次', target: '≥100人次', actual: '90人次', points: '20', score: '18' },
  {
    indicator: '其中：城区',
    target: '≥60人次',
    actual: '50人次',
    points: '',
    score: '',
    sub: true,
  },
] as const;

test('isShortOfTarget: leaves a 其中 row without points to the row above', () => {
  const { indicators } = toIndicators(ROWS as never);
  const rows = indicators.map((row) => rowScore(row, 2025, rulebook('national-2020'), decimal(0)));
  expect(rows.map(isShortOfTarget)).toEqual([true, false]);
});

test('toIndicators: a row without 一级指标 that asks for satisfaction is known by its name', () => {
  const rows = [{ indicator: '培训人次' }, { indicator: '学员满意度' }];
  expect(toIndicators(rows).indicators.map(({ part }) => part)).toEqual([
    'unknown',
    'satisfaction',
  ]);
});
