import type { Project } from '../../model/project.ts';
import { proseOf, sentencesIn } from './sentencesOf.ts';

/** Fewer characters in a row may be of many things. */
const RUN = 3;

/** Sentences by each run of characters in them: every row of a form looks for its own. */
type Index = ReadonlyMap<string, readonly string[]>;
const known = new WeakMap<Project, Index>();

/**
 * The sentences of a form outside its rows, and the reasons of its rows, that have three characters in a row
 * of a name in common.
 * @example sentencesNaming(project, '道路养护') // those with 道路养 or 路养护
 */
export function sentencesNaming(project: Project, name: string): ReadonlySet<string> {
  const index = known.get(project) ?? indexOf(project);
  known.set(project, index);
  return new Set(runsOf(name).flatMap((run) => index.get(run) ?? []));
}

function indexOf(project: Project): Index {
  const reasons = project.indicators.flatMap(({ reason }) => sentencesIn(reason));
  const index = new Map<string, string[]>();
  for (const sentence of new Set([...proseOf(project), ...reasons])) {
    for (const run of new Set(runsOf(sentence))) {
      const named = index.get(run);
      if (named === undefined) index.set(run, [sentence]);
      else named.push(sentence);
    }
  }
  return index;
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, at) =>
    text.slice(at, at + RUN),
  );
}
