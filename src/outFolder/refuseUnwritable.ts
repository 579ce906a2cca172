import { accessSync, constants, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from '../program/usageError.ts';
import { makeFolders } from './makeFolders.ts';
import { mountsBelow } from './mountsBelow.ts';

/**
 * Tells before any work is done that a folder could not be put at `place`; leaves nothing behind. Throws a
 * UsageError. A folder that stands may be replaced inside, where nothing can be written beside it.
 */
export function refuseUnwritable(place: string): void {
  try {
    const made = makeFolders(place);
    if (made !== undefined) removeEmpty(place, made);
    else if (isReadOnly(place) || !isWritable(dirname(place))) accessSync(place, constants.W_OK);
  } catch (error) {
    throw new UsageError(`不能写到“${place}”（${codeOf(error)}），请换一个 --out`);
  }
  const [mount] = mountsBelow(place);
  if (mount !== undefined) {
    throw new UsageError(`不能替换“${place}”：其中的“${mount}”挂载着别的磁盘，请换一个 --out`);
  }
}

/** Not with what is in it: another run may have put something there just now. */
function removeEmpty(deepest: string, topmost: string): void {
  rmdirSync(deepest);
  if (deepest !== topmost) removeEmpty(dirname(deepest), topmost);
}

function isWritable(folder: string): boolean {
  return writingFault(folder) === undefined;
}

/** A disk of its own, which its parent does not tell of. */
function isReadOnly(folder: string): boolean {
  return writingFault(folder) === 'EROFS';
}

/** The code of the system that keeps a folder from being written to. */
function writingFault(folder: string): string | undefined {
  try {
    accessSync(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
