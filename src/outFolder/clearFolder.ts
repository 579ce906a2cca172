import { rmSync } from 'node:fs';

/** Removes a folder that is no longer needed. What the system keeps, as one in use, stays for a later run. */
export function clearFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Nothing depends on it, and a site that stands is no failure.
  }
}
