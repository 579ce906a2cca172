import type { Difference } from './differences.ts';

/** Which differences are to be taken from the files: all, or some by project or cell. */
export type UpdateChoice = (id: string, difference: Difference) => boolean;

/**
 * Reads `--update`: `all`; or, parted by commas, ids of projects, `<id>` with all of its differences or
 * `<id>:<path>` with one. Without it nothing is taken.
 * @example updateChoice('a,b:indicators/2/actual')
 */
export function updateChoice(typed: string | undefined): UpdateChoice {
  if (typed === undefined) return () => false;
  const chosen = new Set(typed.split(/[,，]/).map((one) => one.trim()));
  if (chosen.has('all')) return () => true;
  return (id, { path }) => chosen.has(id) || chosen.has(`${id}:${path.join('/')}`);
}

/** The ids that `--update` names, to tell one that is no project of these files. */
export function namedIds(typed: string | undefined): string[] {
  const names = (typed ?? '').split(/[,，]/).map((one) => one.trim().split(':')[0] ?? '');
  return names.filter((name) => name !== '' && name !== 'all');
}
