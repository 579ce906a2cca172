import type { Cells } from '../../model/form.ts';
import type { Claim, OpenDoubt } from './reading.ts';
import type { TableValues } from './tableValues.ts';

const POINTS_ALONE = /^[(（]\s*\d+\s*分\s*[)）]$/;

/**
 * A level whose name a page cut in two, `效益指标` at the foot and `(30分)` at the head of the next, is
 * put together again and said as a doubt.
 */
export function joinedLevels({ rows, claims, doubts }: TableValues): TableValues {
  const joined: Cells[] = [];
  const said: OpenDoubt[] = [];
  for (const row of rows) {
    const { level1 } = row;
    const owner = joined.findLastIndex(
      (one) => typeof one.level1 === 'string' && one.level1 !== '',
    );
    const above = joined[owner];
    if (typeof level1 !== 'string' || !POINTS_ALONE.test(level1) || above === undefined) {
      joined.push(row);
      continue;
    }
    const name = `${above.level1} ${level1}`;
    joined[owner] = { ...above, level1: name };
    joined.push({ ...row, level1: null, ...(row.level2 === '' ? { level2: null } : {}) });
    said.push(cutLevel(claims, joined.length - 1, owner, name, level1));
  }
  return { rows: joined, claims, doubts: [...doubts, ...said] };
}

function cutLevel(
  claims: readonly Claim[],
  at: number,
  owner: number,
  name: string,
  rest: string,
): OpenDoubt {
  const isCell = (claim: Claim, row: number) =>
    'path' in claim && claim.path === `indicators/${row}/level1`;
  return {
    cells: claims
      .filter((claim) => isCell(claim, at) || isCell(claim, owner))
      .map(({ cell }) => cell),
    reading: `“${name}”`,
    otherReading: `“${rest}”是另一个一级指标`,
    why: '只有分值，没有名称：可能是换页时断开的一格',
    path: `indicators/${owner}/level1`,
  };
}
