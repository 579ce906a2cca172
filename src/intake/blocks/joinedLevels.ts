import type { Cells } from '../../model/form.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import type { Claim, OpenDoubt } from './reading.ts';
import type { TableValues } from './tableValues.ts';

const POINTS_ALONE = /^[(（]\s*\d+\s*分\s*[)）]$/;
const ENDS_IN_POINTS = /\d\s*分\s*[)）]\s*$/;

/**
 * A level whose name a page cut in two, `效益指标` at the foot and `(30分)` at the head of the next, is
 * put together again and said as a doubt. A name that has its points is whole and takes no others.
 */
export function joinedLevels({ rows, claims, doubts }: TableValues): TableValues {
  const joined: Cells[] = [];
  const said: OpenDoubt[] = [];
  const placed = cellsByPath(claims);
  let owner: { readonly at: number; readonly name: string } | undefined;
  for (const [at, row] of rows.entries()) {
    const { level1 } = row;
    if (owner !== undefined && isRestOf(owner.name, level1)) {
      const name = `${owner.name} ${level1}`;
      joined[owner.at] = { ...rows[owner.at], level1: name };
      joined.push({ ...row, level1: null, ...(row.level2 === '' ? { level2: null } : {}) });
      said.push(cutLevel(placed, { at: owner.at, name }, { at, name: level1 }));
      owner = { at: owner.at, name };
    } else {
      joined.push(row);
      if (typeof level1 === 'string' && level1 !== '') owner = { at, name: level1 };
    }
  }
  return { rows: joined, claims, doubts: [...doubts, ...said] };
}

function isRestOf(name: string, level1: string | null | undefined): level1 is string {
  return typeof level1 === 'string' && POINTS_ALONE.test(level1) && !ENDS_IN_POINTS.test(name);
}

interface Level {
  readonly at: number;
  readonly name: string;
}

function cutLevel(placed: ReadonlyMap<string, SourceCell>, owner: Level, rest: Level): OpenDoubt {
  return {
    cells: [owner, rest].flatMap(({ at }) => placed.get(pathOf(at)) ?? []),
    reading: `“${owner.name}”`,
    otherReading: `“${rest.name}”是另一个一级指标`,
    why: '只有分值，没有名称：可能是换页时断开的一格',
    path: pathOf(owner.at),
  };
}

function pathOf(row: number): string {
  return `indicators/${row}/level1`;
}

function cellsByPath(claims: readonly Claim[]): ReadonlyMap<string, SourceCell> {
  return new Map(
    claims.flatMap((claim): [string, SourceCell][] =>
      'path' in claim ? [[claim.path, claim.cell]] : [],
    ),
  );
}
