import { hasCommonWord } from './hasCommonWord.ts';
import { withoutMeasure } from './withoutMeasure.ts';

const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 6;
/** Of two nouns the figure is of both. */
const JOINED = /[和与及或]/;

/**
 * Whether the words right after a figure say what an indicator of this name counts: the noun that the
 * name ends in, and after it another word of the name. The noun alone may be of others of its kind.
 * @example isCountOf('享受营养改善计划学生数', '学生享受营养膳食补助') // true
 */
export function isCountOf(name: string, after: string): boolean {
  // almost every name lacks the noun already
  if (after.length <= SHORTEST_NOUN || !name.includes(after.slice(0, SHORTEST_NOUN))) return false;
  if (JOINED.test(after)) return false;
  const thing = withoutMeasure(name);
  for (let length = LONGEST_NOUN; length >= SHORTEST_NOUN; length--) {
    if (!thing.endsWith(after.slice(0, length))) continue;
    return hasCommonWord(thing.slice(0, -length), after.slice(length));
  }
  return false;
}
