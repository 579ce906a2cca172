import type { RowScore } from './rowScore.ts';

/** The rows of each first level, in their order, by its place on the form: gone through once, however many there are. */
export function rowsByLevel1(
  rows: readonly RowScore[],
): (level1Index: number) => readonly RowScore[] {
  const groups: RowScore[][] = [];
  for (const row of rows) {
    const { level1Index } = row.indicator;
    if (level1Index < 0) continue;
    const group = groups[level1Index];
    if (group === undefined) groups[level1Index] = [row];
    else group.push(row);
  }
  return (level1Index) => groups[level1Index] ?? NONE;
}

const NONE: readonly RowScore[] = [];
