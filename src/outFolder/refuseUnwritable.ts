import { accessSync, constants, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../usageError.ts';
import { makeFolders } from './makeFolders.ts';

/**
 * Tells before any work is done that a folder could not be put at `place`; leaves nothing behind. Throws a
 * UsageError. A folder that stands may be replaced inside, where nothing can be written beside it.
 */
export function refuseUnwritable(place: string): void {
  try {
    const made = makeFolders(place);
    if (made !== undefined) removeEmpty(place, made);
    else if (!isWritable(dirname(place))) accessSync(place, constants.W_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(`不能写到“${place}”（${code}），请换一个 --out`);
  }
}

/** Not with what is in it: another run may have put something there just now. */
function removeEmpty(deepest: string, topmost: string): void {
  rmdirSync(deepest);
  if (deepest !== topmost) removeEmpty(dirname(deepest), topmost);
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
