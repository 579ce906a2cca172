import { withoutLead } from '../../expression/withoutLead.ts';
import type { RowScore } from '../../scoring/rowScore.ts';

/** What a name says of all of a thing: 筛查总人次, but no 总体 and no 总队. */
const TOTAL = /总(?=[人户数量次面里长金户场]|$)|合计/;
const OF_ALL = /总|合计|全部/g;
/** What the names of a total and of its parts end in alike. */
const SHORTEST_END = 3;
const FEWEST = 2;

/** Whether a name may be that of a total. */
export function mayBeTotal(name: string): boolean {
  return TOTAL.test(name);
}

/**
 * The rows right below one that is named as a total, in its group, whose names end as its name does. Whether they are all of
 * it only their numbers can tell.
 * @example 两癌筛查总人次: 宫颈癌筛查人次 and 乳腺癌筛查人次
 */
export function totalledByName(
  rows: readonly RowScore[],
): ReadonlyMap<RowScore, readonly RowScore[]> {
  return new Map(
    rows.flatMap((row, at) => {
      if (!mayBeTotal(row.indicator.name)) return [];
      const parts = partsBelow(row, rows, at);
      return parts.length < FEWEST ? [] : [[row, parts] as const];
    }),
  );
}

function partsBelow(row: RowScore, rows: readonly RowScore[], at: number): RowScore[] {
  const end = plain(row).slice(-SHORTEST_END);
  const parts: RowScore[] = [];
  for (let next = at + 1; next < rows.length; next++) {
    const below = rows[next];
    if (below === undefined || below.indicator.level2 !== row.indicator.level2) break;
    if (end.length < SHORTEST_END || !plain(below).endsWith(end)) break;
    if (mayBeTotal(below.indicator.name)) break;
    parts.push(below);
  }
  return parts;
}

function plain({ indicator }: RowScore): string {
  return withoutLead(indicator.name).trim().replace(OF_ALL, '');
}
