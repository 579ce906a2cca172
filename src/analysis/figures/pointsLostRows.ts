import { sumOf } from '../../model/decimal.ts';
import { lostPoints } from '../lostPoints.ts';
import type { ProjectResult } from '../projectResult.ts';
import type { PointsLostRow } from './figure.ts';

/** Execution and each first-level indicator of one form, as reported; parts without points or a score are left out. */
export function pointsLostRows({ project, score }: ProjectResult): PointsLostRow[] {
  const { execution, rows } = score;
  const executionRow = {
    part: '预算执行',
    points: execution.points,
    lost: lostPoints(execution),
    isScored: execution.reported !== undefined,
  };
  const parts = score.parts.map(({ points }, index) => {
    const own = rows.filter(({ indicator }) => indicator.level1Index === index);
    return {
      part: project.level1[index]?.name.replace('指标', '') ?? '',
      points,
      lost: sumOf(own.map(lostPoints)),
      isScored: own.some(({ reported }) => reported !== undefined),
    };
  });
  return [executionRow, ...parts].flatMap(({ part, points, lost, isScored }) =>
    isScored && points !== undefined
      ? [{ label: project.name, page: project.id, part, points, lost }]
      : [],
  );
}
