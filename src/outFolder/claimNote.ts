import { createHash } from 'node:crypto';
import {
  constants,
  copyFileSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { isForgotten, isOver, RUN_MARK } from './runMark.ts';
import { makeMarkedFolder } from './workFolder.ts';

/**
 * Writes the mark of this run into the file `note`, unless a run has it that is not over. Of any number that
 * try at once one alone gets it. Returns the mark of the other; undefined where this run has the note now.
 */
export function takeNote(note: string): string | undefined {
  for (;;) {
    if (writeNew(note)) return undefined;
    const holder = holderOf(note);
    // Let go of since it was asked for.
    if (holder === undefined) continue;
    if (!isOver(holder)) return holder;
    const other = succeed(note, holder);
    if (other !== holder) return other;
  }
}

/**
 * Puts the mark of this run into the place of `dead`, that of a run that is over. Who may is settled by a note of
 * its own, named after the dead run, as two that saw it dead would otherwise each take the other's note for it.
 * Returns whose the note is now: `undefined` is this run's, `dead` where it is to be tried again.
 */
export function succeed(note: string, dead: string): string | undefined {
  const right = `${note}-${hashOf(dead)}`;
  const other = takeNote(right);
  if (other !== undefined) return other;
  try {
    if (holderOf(note) !== dead) return dead;
    written((own) => renameSync(own, note));
    return undefined;
  } finally {
    rmSync(right, { force: true });
  }
}

/**
 * Clears away the notes in a folder, whose names `name` fits, of runs that were killed and never tried again. Those
 * of today stay: who tries again now is not to find that another holds what nobody works on.
 */
export function clearDeadNotes(folder: string, name: RegExp): void {
  for (const own of readdirSync(folder)) {
    const note = join(folder, own);
    if (!name.test(own) || !isForgotten(note)) continue;
    try {
      const holder = holderOf(note);
      const isDead = holder !== undefined && isOver(holder);
      if (isDead && succeed(note, holder) === undefined) rmSync(note, { force: true });
    } catch {
      // It is of another person, whose next run clears it.
    }
  }
}

/** The mark in a note; undefined where there is none. */
function holderOf(note: string): string | undefined {
  try {
    return readFileSync(note, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether there was no note, and is now. */
function writeNew(note: string): boolean {
  try {
    written((own) => nameAs(own, note));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Lets `place` have a file with the mark of this run. It is whole before it takes its name, so that no full disk
 * and no kill leaves a note that names no run, and keeps the place for ever.
 */
function written(place: (file: string) => void): void {
  const folder = makeMarkedFolder();
  try {
    const file = join(folder, 'note');
    writeFileSync(file, RUN_MARK);
    place(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gives a file another name, which nobody may have; on a disk without links by a copy. */
function nameAs(file: string, name: string): void {
  try {
    linkSync(file, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(file, name, constants.COPYFILE_EXCL);
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
