import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

type Rename = typeof renameSync;

/** A mount point, the root of a drive, or a folder beside which nothing may be written. */
const FIXED_CODES = new Set(['EBUSY', 'EXDEV', 'EPERM', 'EACCES', 'EROFS']);

/** Where a path leads to, whether or not there is anything: links stay, what they lead to is replaced. */
export function placeOf(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(resolve(path));
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink
    ? placeOf(resolve(folder, readlinkSync(path)))
    : join(placeOf(folder), basename(path));
}

/**
 * Puts a copy of the folder `made` into the place of `place`, which may be on another disk. The copy is
 * finished beside `place` first and then takes its name, so that there is always one whole folder; a
 * `place` that cannot change its name has its content replaced instead.
 */
export function replaceFolder(made: string, place: string, rename: Rename = renameSync): void {
  mkdirSync(dirname(place), { recursive: true });
  try {
    replaceBeside(made, place, rename);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!FIXED_CODES.has(code) || !existsSync(place)) throw error;
    replaceInside(made, place, rename);
  }
}

function replaceBeside(made: string, place: string, rename: Rename): void {
  const beside = (name: string) =>
    join(dirname(place), `.${basename(place)}.${name}-${process.pid}`);
  const [next, previous] = [beside('new'), beside('old')];
  try {
    cpSync(made, next, { recursive: true });
    if (existsSync(place)) rename(place, previous);
    try {
      rename(next, place);
    } catch (error) {
      if (existsSync(previous)) rename(previous, place);
      throw error;
    }
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
  rmSync(previous, { recursive: true, force: true });
}

/**
 * The limit of this way: its entries change one after the other, so that for a moment some addresses are
 * missing, and a process that is ended just then leaves the earlier ones in `.old-…`.
 */
function replaceInside(made: string, place: string, rename: Rename): void {
  const inside = (name: string) => join(place, `.${name}-${process.pid}`);
  const [next, previous] = [inside('new'), inside('old')];
  const earlier = readdirSync(place);
  const undo: (() => void)[] = [];
  const move = (from: string, to: string) => {
    rename(from, to);
    undo.push(() => rename(to, from));
  };
  try {
    cpSync(made, next, { recursive: true });
    mkdirSync(previous);
    for (const name of earlier) move(join(place, name), join(previous, name));
    for (const name of readdirSync(next)) move(join(next, name), join(place, name));
  } catch (error) {
    for (const back of undo.reverse()) back();
    throw error;
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(previous, { recursive: true, force: true });
  }
}
