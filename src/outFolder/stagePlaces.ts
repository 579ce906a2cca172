import { createHash } from 'node:crypto';
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
  return join(dirname(place), `${stageStem(place)}.${stage}-${mark}`);
}

/** Inside of a place, by the mark of the run. */
export function insidePlace(place: string, stage: Stage, mark: string): string {
  return join(place, `.${stage}-${mark}`);
}

/** Most systems let a name have 255 bytes: a longer one is told by its hash, so that something can be added. */
const LONGEST = 200;

/** How hidden names beside a place begin. */
export function stageStem(place: string): string {
  const name = basename(place);
  if (Buffer.byteLength(name) <= LONGEST) return `.${name}`;
  return `.${createHash('sha256').update(name).digest('hex')}`;
}
