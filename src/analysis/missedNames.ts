import type { ProjectResult } from './projectResult.ts';
import { rowOutcome } from './rowOutcome.ts';
import { withoutNumbering } from './withoutNumbering.ts';

/** So many are named at most, in so many characters: more would bury the sentence that they stand in. */
const MOST = 2;
const LONGEST = 44;

/**
 * The names of the indicators that missed their targets, as they stand in a sentence; absent where there
 * is none, or where they are too many or too long for one.
 * @example missedNames(results) // '“两节”期间帮扶困难职工、困难劳模对帮扶工作满意'
 */
export function missedNames(results: readonly Pick<ProjectResult, 'score'>[]): string | undefined {
  const missed = results.flatMap(({ score }) =>
    score.rows.filter((row) => rowOutcome(row) === 'missed'),
  );
  if (missed.length === 0 || missed.length > MOST) return undefined;
  const names = missed.map(({ indicator }) => withoutNumbering(indicator.name));
  const words = names.join('、');
  return names.includes('') || words.length > LONGEST ? undefined : words;
}
