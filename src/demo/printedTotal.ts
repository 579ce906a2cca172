import type { Cells } from '../model/form.ts';
import type { BlockOf } from '../model/layouts/layout.ts';
import type { Content } from './content.ts';

/** The line of the total; a second reviewer agrees with the filler. */
export function printedTotal({ total, grade }: Content, { columns }: BlockOf<'total'>): Cells {
  const known: Readonly<Record<string, string>> = {
    points: total.points,
    score: total.score,
    departmentScore: total.score,
    financeScore: total.score,
    grade,
  };
  return Object.fromEntries(
    columns.flatMap((column) => ('key' in column ? [[column.key, known[column.key] ?? '']] : [])),
  );
}
