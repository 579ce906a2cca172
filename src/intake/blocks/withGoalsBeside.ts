import { isSideName } from '../labels/blockNames.ts';
import { bareLabel } from '../labels/plainLabel.ts';
import type { SourceCell } from '../lines/sourceLine.ts';
import type { RowsBelow } from './rowsBelow.ts';
import type { TableHead } from './tableHead.ts';

/**
 * 年度绩效目标1 left of some rows and 年度绩效目标2 left of others, whether or not the names of the columns stand again
 * between them: which goal the rows are of, in a column that has no name. As it was where all rows have one name beside
 * them.
 */
export function withGoalsBeside(
  head: TableHead,
  below: RowsBelow,
): { readonly head: TableHead; readonly below: RowsBelow } {
  const first = head.columns[0];
  const names = below.rows.map(({ beside }, at): SourceCell | undefined => {
    return beside[0] ?? below.namesAgain.get(at) ?? (at === 0 ? head.beside.at(-1) : undefined);
  });
  const named = names.flatMap((cell) => cell ?? []);
  const isSeveral = new Set(named.map(({ text }) => bareLabel(text))).size > 1;
  const isUnderGoals = named.every(({ text }) => isSideName(text) && /目标.{0,2}\d/.test(text));
  if (head.kind !== 'indicators' || first === undefined || !isSeveral || !isUnderGoals)
    return { head, below };
  const taken = new Set(named);
  const start = named.reduce((least, { column }) => Math.min(least, column), first.start);
  return {
    head: {
      ...head,
      columns: [{ key: 'item', label: '', start, end: first.start }, ...head.columns],
      beside: head.beside.filter((cell) => !taken.has(cell)),
    },
    below: {
      ...below,
      rows: below.rows.map((row, at) => ({
        ...row,
        cells: { item: names[at] ?? 'merged', ...row.cells },
        beside: row.beside.filter((cell) => !taken.has(cell)),
      })),
      claims: below.claims.filter(({ cell }) => !taken.has(cell)),
    },
  };
}
