import { lstatSync } from 'node:fs';

/** Whether anything stands at a path, if only a link that leads nowhere: that is a fault, and no absence. */
export function isEntry(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
