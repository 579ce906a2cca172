import type { RowScore } from '../scoring/rowScore.ts';
import type { CheckResult, Subject, Words } from './finding.ts';

/**
 * The rows of which `find` has something to say, with the words for it and the cell that it is about: in
 * the same column of every row, or in that which the row decides.
 */
export function rowResults(
  rows: readonly RowScore[],
  find: (row: RowScore) => (() => Words) | undefined,
  column?: string | ((row: RowScore) => string | undefined),
): CheckResult[] {
  const results: CheckResult[] = [];
  for (const row of rows) {
    const words = find(row);
    if (words === undefined) continue;
    const own = typeof column === 'function' ? column(row) : column;
    results.push({ seq: row.indicator.seq, about: cellIn(own), words });
  }
  return results;
}

function cellIn(column: string | undefined): Subject | undefined {
  return column === undefined ? undefined : { kind: 'cell', column };
}
