import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The names in a folder, in order; links are followed, hidden entries and links to nowhere left out. */
export interface FolderEntries {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** What stands in a folder; nothing where there is none. */
export function folderEntries(folder: string): FolderEntries {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return { folders: [], files: [] };
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? target(folder, entry.name) : entry,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    folders: entries.filter(({ kind }) => kind?.isDirectory()).map(({ name }) => name),
    files: entries.filter(({ kind }) => kind?.isFile()).map(({ name }) => name),
  };
}

/** What a link leads to; nothing where it leads nowhere, or to itself. */
function target(folder: string, name: string) {
  const path = join(folder, name);
  return existsSync(path) ? statSync(path) : undefined;
}
