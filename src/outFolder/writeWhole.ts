import { chmodSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../program/usageError.ts';
import { makeFolders } from './makeFolders.ts';
import { placeOf } from './placeOf.ts';
import { ANY_MARK, isOver, RUN_MARK } from './runMark.ts';
import { besidePlace } from './stagePlaces.ts';

/** The name of a file that is not whole yet, with the mark of its run. */
export const UNFINISHED = new RegExp(`^\\..+\\.new-(${ANY_MARK})$`);

/** A file that is to stand, whole or not at all. */
export interface WholeFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Writes a file, and the folders above it where they are missing; it is at no moment half written. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeWholeFiles([{ path, content }]);
}

/**
 * Writes several files: all of them are finished beside their places first, so that a full disk or a
 * place that cannot be written to changes nothing; then each takes its name in turn. Whatever ends the
 * process in between, every file is the old or the new one, and the same call again completes the rest.
 * A file that stood stays open to those to whom it was. What a killed run left unfinished in these
 * folders is cleared away. Throws a UsageError where something stands that is no file, as a device:
 * whoever may would put a file into its place.
 */
export function writeWholeFiles(
  files: readonly WholeFile[],
  rename: typeof renameSync = renameSync,
): void {
  const finished: (readonly [beside: string, path: string])[] = [];
  const folders: string[] = [];
  try {
    for (const { path: named, content } of files) {
      const path = placeOf(named);
      const standing = statSync(path, { throwIfNoEntry: false });
      if (standing?.isFile() === false) {
        throw new UsageError(`不能写入“${named}”：那里的不是文件，是文件夹、管道或设备`);
      }
      const made = makeFolders(dirname(path));
      if (made !== undefined) folders.push(made);
      clearUnfinished(dirname(path));
      const beside = besidePlace(path, 'new', RUN_MARK);
      finished.push([beside, path]);
      // On the disk before it takes its name: else an end of power may leave the name and nothing in it.
      writeFileSync(beside, content, { flush: true });
      if (standing !== undefined) chmodSync(beside, standing.mode);
    }
    for (const [beside, path] of finished) rename(beside, path);
  } finally {
    for (const [beside] of finished) rmSync(beside, { force: true });
    // the last one made first: it may stand in one of those before
    for (const folder of folders.toReversed()) removeEmpty(folder);
  }
}

/** Those of living runs, and of other machines, stay. */
function clearUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const mark = UNFINISHED.exec(name)?.[1];
    if (mark !== undefined && isOver(mark)) rmSync(join(folder, name), { force: true });
  }
}

/** A folder that was made for nothing would be taken for a year without a list. */
function removeEmpty(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  if (entries.every((entry) => entry.isDirectory())) rmSync(folder, { recursive: true });
}
