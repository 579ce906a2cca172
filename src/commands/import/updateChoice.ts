import type { Difference } from './differences.ts';
import type { DocumentOutcome } from './outcome.ts';

/** Which differences are to be taken from the files: all, or some by project or cell. */
export type UpdateChoice = (id: string, difference: Difference) => boolean;

/**
 * Reads `--update`: `all`; or, parted by commas, ids of projects, `<id>` with all of its differences or
 * `<id>:<path>` with one. Without it nothing is taken.
 * @example updateChoice('a,b:indicators/2/actual')
 */
export function updateChoice(typed: string | undefined): UpdateChoice {
  if (typed === undefined) return () => false;
  const chosen = new Set(namesIn(typed));
  if (chosen.has('all')) return () => true;
  return (id, { path }) => chosen.has(id) || chosen.has(`${id}:${path.join('/')}`);
}

/** What `--update` names that differs nowhere: taken already, or mistyped. */
export function unmatched(
  typed: string | undefined,
  outcomes: readonly DocumentOutcome[],
): string[] {
  const found = outcomes.flatMap(({ id, differences, left = [] }) =>
    [...differences, ...left].map(({ path }) => `${id}:${path.join('/')}`),
  );
  return namesIn(typed).filter((name) => name.includes(':') && !found.includes(name));
}

/** The ids that `--update` names, to tell one that is no project of these files. */
export function namedIds(typed: string | undefined): string[] {
  const names = namesIn(typed).map((one) => one.split(':')[0] ?? '');
  return names.filter((name) => name !== '' && name !== 'all');
}

function namesIn(typed: string | undefined): string[] {
  return (typed ?? '').split(/[,，]/).map((one) => one.trim());
}
