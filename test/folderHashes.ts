import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file under a folder, with `/` between the parts, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** The modes and the sha256 of every file under a folder, by path. */
export function folderHashes(folder: string): Record<string, string> {
  const hash = (file: string) => {
    const path = join(folder, file);
    const mode = (statSync(path).mode & 0o777).toString(8);
    return `${mode} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
  };
  return Object.fromEntries(listFiles(folder).map((file) => [file, hash(file)]));
}
