import type { RowScore } from '../../scoring/rowScore.ts';

/** The rows, by seq, of which a 其中 row says in the column what they leave blank: together they are its cell. */
export function statedBelow(
  rows: readonly RowScore[],
  column: 'target' | 'actual',
): ReadonlySet<number> {
  return new Set(
    rows.flatMap(({ indicator, [column]: { kind } }) =>
      indicator.parent === undefined || kind === 'missing' || kind === 'none'
        ? []
        : indicator.parent,
    ),
  );
}
