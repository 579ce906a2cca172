import { add, type Decimal, ZERO } from '../model/decimal.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';

/** What the indicator rows of a form add up to, 预算执行率 not included. */
export interface RowSums {
  /** Undefined where no row carries points, or one of them cannot be read. */
  readonly points: Decimal | undefined;
  /** Undefined likewise of scores. */
  readonly reported: Decimal | undefined;
  /** Whether every row with points has a score: only then is `reported` a sum of everything. */
  readonly complete: boolean;
}

/** Adds up the points and the reported scores of all indicator rows. */
export function rowSums({ rows }: ProjectScore): RowSums {
  let [points, reported]: (Decimal | undefined)[] = [];
  let [isPointsRead, isScoresRead, complete] = [true, true, true];
  for (const row of rows) {
    if (row.points !== undefined) points = add(points ?? ZERO, row.points);
    if (row.reported !== undefined) reported = add(reported ?? ZERO, row.reported);
    if (row.points !== undefined && row.reported === undefined) complete = false;
    if (row.indicator.points.kind === 'unreadable') isPointsRead = false;
    if (row.indicator.score.kind === 'unreadable') isScoresRead = false;
  }
  return {
    points: isPointsRead ? points : undefined,
    reported: isScoresRead ? reported : undefined,
    complete: complete && isScoresRead,
  };
}
