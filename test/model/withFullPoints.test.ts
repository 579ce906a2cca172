import { expect, test } from 'vitest';
import { parsePointsCell } from '../../src/model/cell.ts';
import type { FundRow, Indicator } from '../../src/model/project.ts';
import { withFullPoints } from '../../src/model/withFullPoints.ts';

/** The points of rows with these scores, beside 20 for 预算执行率. */
function pointsOf(scores: readonly string[], printed?: string) {
  const rows = scores.map((score) => {
    return { score: parsePointsCell(score), points: parsePointsCell(printed) } as Indicator;
  });
  const total = { score: parsePointsCell('20') } as FundRow;
  return withFullPoints(rows, total).map(({ points }) => points);
}

test('withFullPoints: scores that come to 100 are the points, and no other sum says anything', () => {
  expect(pointsOf(['50', '30'])).toEqual([parsePointsCell('50'), parsePointsCell('30')]);
  expect(pointsOf(['50', '29'])).toEqual([{ kind: 'absent' }, { kind: 'absent' }]);
  expect(pointsOf(['80', ''])).toEqual([{ kind: 'absent' }, { kind: 'absent' }]);
});

test('withFullPoints: a blank 分值 is no absent column', () => {
  expect(pointsOf(['50', '30'], '')).toEqual([parsePointsCell(''), parsePointsCell('')]);
});
