import { headline } from './overview/headline.ts';
import type { ProjectResult } from './projectResult.ts';
import { moneySentence } from './sentences.ts';
import { summarise } from './summary.ts';

/**
 * The finding that stands below the name of a project, without a full stop: what became of its money, or,
 * where no rate can be computed, what its form states of it.
 * @example projectHeadline(result) // '年初预算 100.00 万元执行了 62.4%，年中调减 37.62 万元'
 */
export function projectHeadline(result: ProjectResult): string {
  const summary = summarise([result]);
  return summary.rateAdjusted === undefined ? moneySentence(result.project) : headline(summary);
}
