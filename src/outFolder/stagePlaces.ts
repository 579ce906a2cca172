import { basename, dirname, join } from 'node:path';

/**
 * What stands on a disk while a folder is replaced. Beside it: `new`, a copy that is being made or is
 * whole, and `old`, the earlier folder, which is taken out of the way only when `new` is whole. Inside
 * it, where it cannot change its name: `new` and `old` likewise, and `earlier`, which `old` becomes when
 * all that was there is in it and what is new follows.
 */
export type Stage = 'new' | 'old' | 'earlier';

/** Beside a place, by the mark of the run (`runMark.ts`). */
export function besidePlace(place: string, stage: Stage, mark: string): string {
  return join(dirname(place), `.${basename(place)}.${stage}-${mark}`);
}

/** Inside of a place, by the mark of the run. */
export function insidePlace(place: string, stage: Stage, mark: string): string {
  return join(place, `.${stage}-${mark}`);
}
