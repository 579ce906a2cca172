import { readOnce } from '../../model/readOnce.ts';
import { runsOf } from './runsOf.ts';

/** Fewer characters in a row may be of many things. */
const RUN = 3;

/** Sentences by each run of characters in them: every row of a form looks for its own. */
type Index = ReadonlyMap<string, readonly string[]>;

/**
 * Those of some sentences that have three characters in a row of a name in common.
 * @example sentencesNaming(sentences, '道路养护') // those with 道路养 or 路养护
 */
export function sentencesNaming(sentences: readonly string[], name: string): ReadonlySet<string> {
  if (sentences.length === 0) return new Set();
  const index = indexOf(sentences);
  return new Set(runsOf(name, RUN).flatMap((run) => index.get(run) ?? []));
}

/** Whether there is any such sentence. */
export function isNamedIn(sentences: readonly string[], name: string): boolean {
  if (sentences.length === 0) return false;
  const index = indexOf(sentences);
  return runsOf(name, RUN).some((run) => index.has(run));
}

const indexOf = readOnce((sentences: readonly string[]): Index => {
  const index = new Map<string, string[]>();
  for (const sentence of sentences) {
    for (const run of new Set(runsOf(sentence, RUN))) {
      const named = index.get(run);
      if (named === undefined) index.set(run, [sentence]);
      else named.push(sentence);
    }
  }
  return index;
});
