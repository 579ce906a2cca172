import type { RowScore } from '../scoring/rowScore.ts';
import type { CheckResult, Words } from './finding.ts';

/** The rows of which `find` has something to say, with the words for it. */
export function rowResults(
  rows: readonly RowScore[],
  find: (row: RowScore) => (() => Words) | undefined,
): CheckResult[] {
  const results: CheckResult[] = [];
  for (const row of rows) {
    const words = find(row);
    if (words !== undefined) results.push({ seq: row.indicator.seq, words });
  }
  return results;
}
