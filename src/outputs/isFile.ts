import { lstatSync } from 'node:fs';

/** Whether a plain file stands there, and no link to one. */
export function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
