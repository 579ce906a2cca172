import type { RowScore } from '../scoring/rowScore.ts';
import { type RowOutcome, rowOutcome } from './rowOutcome.ts';

/** How many indicators of these forms are met, missed, open or not judged. */
export function countOutcomes(
  scores: readonly { readonly rows: readonly RowScore[] }[],
): Readonly<Record<RowOutcome, number>> {
  const outcomes = { met: 0, missed: 0, unassessable: 0, notApplicable: 0 };
  for (const { rows } of scores) for (const row of rows) outcomes[rowOutcome(row)] += 1;
  return outcomes;
}
