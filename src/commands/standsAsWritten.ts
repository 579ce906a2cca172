import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { UNFINISHED, type WholeFile } from './writeWhole.ts';

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
  return file !== undefined && readFileSync(path).equals(Buffer.from(file.content));
}
