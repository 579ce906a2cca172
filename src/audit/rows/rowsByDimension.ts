import type { RowScore } from '../../scoring/rowScore.ts';
import { type GoalFigure, NOUN } from '../goals/goalFigures.ts';
import { unitOf } from '../goals/unitOf.ts';
import { withoutMeasure } from '../text/withoutMeasure.ts';
import type { Told } from './saidTwice.ts';

/** The rows whose cell states a number, by what it measures. */
export function rowsByDimension(
  all: readonly RowScore[],
  column: Told['column'],
): ReadonlyMap<string, readonly RowScore[]> {
  const rows = new Map<string, RowScore[]>();
  for (const row of all) {
    const dimension = unitOf(row, column)?.dimension;
    if (dimension === undefined) continue;
    const alike = rows.get(dimension);
    if (alike === undefined) rows.set(dimension, [row]);
    else alike.push(row);
  }
  return rows;
}

/** The rows in whose unit a figure is; where there is none, those that print no unit and are named after its noun. */
export function rowsFor(
  { unit, before }: GoalFigure,
  rows: ReadonlyMap<string, readonly RowScore[]>,
): readonly RowScore[] {
  const own = rows.get(unit.dimension);
  if (own !== undefined || before.length < NOUN) return own ?? [];
  const noun = before.slice(-NOUN);
  return (rows.get('') ?? []).filter(({ indicator }) =>
    withoutMeasure(indicator.name).endsWith(noun),
  );
}
