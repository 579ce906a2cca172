import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing; the topmost that it made, undefined where all stood.
 * Each in a step of its own: told to make them all, Node asks for ever where the system says that a folder
 * is not there and does not let it be made either, as in /proc. Throws what the system says.
 */
export function makeFolders(folder: string): string | undefined {
  if (isFolder(folder)) return undefined;
  const above = dirname(folder);
  const made = above === folder ? undefined : makeFolders(above);
  try {
    mkdirSync(folder);
    return made ?? folder;
  } catch (error) {
    // Another run may have made it just now.
    if (isFolder(folder)) return made;
    throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
