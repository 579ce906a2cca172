import { add, type Decimal, subtract, ZERO } from '../model/decimal.ts';
import type { Project } from '../model/project.ts';
import type { RowScore } from './rowScore.ts';
import { rowsByLevel1 } from './rowsByLevel1.ts';

/** A label of a level whose printed points are not those of its rows (W2). */
export interface LabelSum {
  readonly level: 'level1' | 'level2';
  /** As printed, where the points stand in it. */
  readonly label: string;
  readonly printed: Decimal;
  readonly sum: Decimal;
  readonly rows: readonly RowScore[];
}

/** What all labels of the first level print together; undefined where one prints none. */
export function labelledPoints(level1: Project['level1']): Decimal | undefined {
  let sum = ZERO;
  for (const { printedPoints } of level1) {
    if (printedPoints === undefined) return undefined;
    sum = add(sum, printedPoints);
  }
  return sum;
}

/**
 * The labels of the first level that disagree with their rows; `parts` are the points of each. Where no row below a
 * label states points (all print “/”), nothing stands there to be added up.
 */
export function level1Sums(
  { level1 }: Project,
  parts: readonly { readonly points: Decimal | undefined }[],
  rows: readonly RowScore[],
): LabelSum[] {
  let rowsOf: ReturnType<typeof rowsByLevel1> | undefined;
  return level1.flatMap(({ label, printedPoints: printed }, index) => {
    const sum = parts[index]?.points;
    if (printed === undefined || sum === undefined || sum === printed) return [];
    rowsOf ??= rowsByLevel1(rows);
    const own = rowsOf(index);
    if (own.every(({ points }) => points === undefined)) return [];
    return [{ level: 'level1', label, printed, sum, rows: own }];
  });
}

/** Those of the second level, and those of the first that the second does not account for. */
export function withLevel2(
  ofLevel1: readonly LabelSum[],
  rows: readonly RowScore[],
): readonly LabelSum[] {
  const ofLevel2 = level2Sums(rows);
  if (ofLevel2.length === 0) return ofLevel1;
  const level1Of = (one: LabelSum) => one.rows[0]?.indicator.level1Index;
  const byLevel1 = Map.groupBy(ofLevel2, level1Of);
  const isOpen = (upper: LabelSum) => {
    const lower = byLevel1.get(level1Of(upper)) ?? [];
    const explained = lower.reduce((sum, one) => add(sum, subtract(one.sum, one.printed)), ZERO);
    return subtract(upper.sum, upper.printed) !== explained;
  };
  return [...ofLevel1.filter(isOpen), ...ofLevel2];
}

function level2Sums(rows: readonly RowScore[]): LabelSum[] {
  // hardly any form prints points there
  if (!rows.some(({ indicator }) => indicator.level2Points !== undefined)) return [];
  return groupsOf(rows).flatMap((own) => {
    const [printed, ...others] = new Set(
      own.flatMap(({ indicator }) => indicator.level2Points ?? []),
    );
    const points = own.flatMap((row) => row.points ?? []);
    if (printed === undefined || others.length > 0 || points.length < own.length) return [];
    const sum = points.reduce(add, ZERO);
    const label = own[0]?.indicator.level2 ?? '';
    return sum === printed ? [] : [{ level: 'level2', label, printed, sum, rows: own }];
  });
}

/** Rows one below another that stand under one name of the second level. */
function groupsOf(rows: readonly RowScore[]): RowScore[][] {
  const groups: RowScore[][] = [];
  for (const row of rows) {
    const [before] = groups.at(-1) ?? [];
    if (before !== undefined && isSameGroup(before, row)) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

function isSameGroup({ indicator: one }: RowScore, { indicator: other }: RowScore): boolean {
  return one.level1Index === other.level1Index && one.level2 !== '' && one.level2 === other.level2;
}
