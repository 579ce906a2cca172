import type { RowScore } from '../scoring/rowScore.ts';
import type { CheckResult } from './finding.ts';

/** What `find` says of each row, with the row's number; rows of which it says nothing are left out. */
export function rowResults(
  rows: readonly RowScore[],
  find: (row: RowScore) => Omit<CheckResult, 'seq'> | undefined,
): CheckResult[] {
  const results: CheckResult[] = [];
  for (const row of rows) {
    const result = find(row);
    if (result !== undefined) results.push({ seq: row.indicator.seq, ...result });
  }
  return results;
}
