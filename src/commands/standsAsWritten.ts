import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileBytes } from '../load/fileBytes.ts';
import { LIMITS } from '../load/limits.ts';
import { UNFINISHED, type WholeFile } from '../outFolder/writeWhole.ts';

/**
 * Whether all that stands at a path is what a call writes, as one leaves it that was ended in between: the
 * same call again may complete it, and overwrites nothing.
 */
export function standsAsWritten(path: string, files: readonly WholeFile[]): boolean {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    return readdirSync(path).every((name) => standsAsWritten(join(path, name), files));
  }
  if (UNFINISHED.test(basename(path))) return true;
  const file = files.find((one) => resolve(one.path) === resolve(path));
  const standing = fileBytes(path, LIMITS.megabytes);
  if (file === undefined || 'unread' in standing) return false;
  return Buffer.from(file.content).equals(standing.bytes);
}
