import { type Decimal, ZERO } from '../model/decimal.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';

/** What the indicator rows of a form add up to, 预算执行率 not included. */
export interface RowSums {
  readonly points: Decimal;
  readonly reported: Decimal;
  /** Whether every row with points has a score: only then is `reported` a sum of everything. */
  readonly complete: boolean;
}

/** Adds up the points and the reported scores of all indicator rows. */
export function rowSums({ rows }: ProjectScore): RowSums {
  let [points, reported, complete] = [0, 0, true];
  for (const row of rows) {
    points += row.points ?? ZERO;
    reported += row.reported ?? ZERO;
    if (row.points !== undefined && row.reported === undefined) complete = false;
  }
  return { points: points as Decimal, reported: reported as Decimal, complete };
}
