import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a path leads to, whether or not there is anything: links stay, what they lead to is replaced.
 * Throws what the system says of links that lead to themselves.
 */
export function placeOf(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  const folder = dirname(resolve(path));
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink
    ? placeOf(resolve(folder, readlinkSync(path)))
    : join(placeOf(folder), basename(path));
}
