import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearFolder } from './clearFolder.ts';
import { makeFolders } from './makeFolders.ts';
import { RUN_MARK } from './runMark.ts';
import { besidePlace, insidePlace } from './stagePlaces.ts';

type Rename = typeof renameSync;

/** In one step, or its entries one after the other. */
export type Replacement = 'whole' | 'piecewise';

/** A mount point, the root of a drive, or a folder beside which nothing may be written. */
const FIXED_CODES = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS']);

/**
 * Puts the folder `made`, which may be on another disk, into the place of `place`; it is no longer where it
 * was. It is brought whole beside `place` first and then takes its name; a `place` that cannot change its name has its
 * content replaced instead. No system exchanges two folders in one step through Node: between two
 * renames there is none, and `recoverFolder` mends what a run that ended just then left.
 */
export function replaceFolder(
  made: string,
  place: string,
  rename: Rename = renameSync,
): Replacement {
  makeFolders(dirname(place));
  try {
    replaceBeside(made, place, rename);
    return 'whole';
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!FIXED_CODES.has(code) || !existsSync(place)) throw error;
    replaceInside(made, place, rename);
    return 'piecewise';
  }
}

function replaceBeside(made: string, place: string, rename: Rename): void {
  const [next, previous] = [
    besidePlace(place, 'new', RUN_MARK),
    besidePlace(place, 'old', RUN_MARK),
  ];
  try {
    bring(made, next);
    if (existsSync(place)) rename(place, previous);
    try {
      rename(next, place);
    } catch (error) {
      if (existsSync(previous)) rename(previous, place);
      throw error;
    }
  } catch (error) {
    if (!existsSync(made)) renameSync(next, made);
    throw error;
  } finally {
    clearFolder(next);
  }
  clearFolder(previous);
}

/** Moves a folder; copies it where it cannot be moved, as to another disk. */
function bring(made: string, to: string): void {
  try {
    renameSync(made, to);
  } catch {
    // With a filter Node copies file by file and says of a full disk that it is full, otherwise EIO.
    cpSync(made, to, { recursive: true, filter: () => true });
  }
}

/** The limit of this way: its entries change one after the other, some addresses are missing for a moment. */
function replaceInside(made: string, place: string, rename: Rename): void {
  const inside = (stage: 'new' | 'old' | 'earlier') => insidePlace(place, stage, RUN_MARK);
  const [next, previous, earlier] = [inside('new'), inside('old'), inside('earlier')];
  const names = readdirSync(place);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    rename(from, to);
    undo.push(() => rename(to, from));
  };
  try {
    bring(made, next);
    mkdirSync(previous);
    for (const name of names) move(join(place, name), join(previous, name));
    move(previous, earlier);
    for (const name of readdirSync(next)) move(join(next, name), join(place, name));
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  } finally {
    for (const stage of [next, previous, earlier]) clearFolder(stage);
  }
}
