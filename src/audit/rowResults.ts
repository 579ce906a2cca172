import type { RowScore } from '../scoring/rowScore.ts';
import type { CheckResult, Subject, Words } from './finding.ts';

/** The rows of which `find` has something to say, with the words for it and the cell that it is about. */
export function rowResults(
  rows: readonly RowScore[],
  find: (row: RowScore) => (() => Words) | undefined,
  column?: string,
): CheckResult[] {
  const about: Subject | undefined = column === undefined ? undefined : { kind: 'cell', column };
  const results: CheckResult[] = [];
  for (const row of rows) {
    const words = find(row);
    if (words !== undefined) results.push({ seq: row.indicator.seq, about, words });
  }
  return results;
}
