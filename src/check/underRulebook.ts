import type { Rulebook } from '../model/rulebook.ts';
import type { Terms } from './judgeForms.ts';

/**
 * The terms under a rule book that a person chose: it holds for every year, in the place of one with its
 * id, and how the site settles directions holds on.
 */
export function underRulebook(terms: Terms, chosen: Rulebook): Terms {
  const directions = terms.rulebooks[0]?.directions;
  const others = terms.rulebooks.filter(({ id }) => id !== chosen.id);
  return {
    ...terms,
    settings: { ...terms.settings, earlierRulebooks: [] },
    rulebooks: [{ ...chosen, ...(directions === undefined ? {} : { directions }) }, ...others],
  };
}
