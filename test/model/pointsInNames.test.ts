import { expect, test } from 'vitest';
import { cellValue } from '../../src/model/cell.ts';
import { toIndicators } from '../../src/model/toIndicators.ts';

test.each([
  ['相关性（5分）', 50],
  ['测算依据（5分）、目标管理（5分）', 100],
  ['预算公开(8分)和决算公开(10分)', 180],
  ['考试60分（60分）以上的比例（5分）', 50],
])('toIndicators reads the points that a name prints: %s', (indicator, tenths) => {
  const { indicators } = toIndicators([{ level1: '过程', indicator, score: '4' }]);
  const points = indicators[0] === undefined ? undefined : cellValue(indicators[0].points);
  expect(points === undefined ? undefined : Number(points) / 100_000).toBe(tenths);
});

test('a level of several names carries the points of all', () => {
  const { indicators } = toIndicators([
    { level1: '过程', level2: '公开（8分）、监控（2分）', indicator: '公开', score: '9' },
  ]);
  expect(Number(indicators[0]?.level2Points) / 100_000).toBe(100);
});
