import type { RowScore } from './rowScore.ts';

/** The rows of each first level, in their order, by its place on the form: gone through once, however many there are. */
export function rowsByLevel1(
  rows: readonly RowScore[],
): (level1Index: number) => readonly RowScore[] {
  const groups = Map.groupBy(rows, ({ indicator }) => indicator.level1Index);
  return (level1Index) => groups.get(level1Index) ?? [];
}
