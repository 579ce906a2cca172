import { chmodSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const [FOLDER_MODE, FILE_MODE] = [0o755, 0o644];

/**
 * Lets everyone read a folder and all that is in it, and its owner alone write it: what a web server under
 * another account needs, and the same whatever mask a build ran under.
 */
export function openToReaders(folder: string): void {
  setMode(folder, FOLDER_MODE);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    setMode(join(entry.parentPath, entry.name), entry.isDirectory() ? FOLDER_MODE : FILE_MODE);
  }
}

/** A file that is kept from an earlier site may be another person's, whose mode is not ours to set. */
function setMode(path: string, mode: number): void {
  if ((statSync(path).mode & 0o777) !== mode) chmodSync(path, mode);
}
