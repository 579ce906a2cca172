import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The names in a folder, in order; links are followed, hidden entries left out. */
export interface FolderEntries {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Pipes, sockets, and links that lead nowhere or to themselves. */
  readonly others: readonly string[];
}

/** What stands in a folder; nothing where there is none. */
export function folderEntries(folder: string): FolderEntries {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    return { folders: [], files: [], others: [] };
  }
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({
      name: entry.name,
      kind: kindOf(entry.isSymbolicLink() ? target(folder, entry.name) : entry),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const namesOf = (own: Kind) => entries.flatMap(({ name, kind }) => (kind === own ? name : []));
  return { folders: namesOf('folder'), files: namesOf('file'), others: namesOf('other') };
}

type Kind = 'folder' | 'file' | 'other';

function kindOf(entry: { isDirectory(): boolean; isFile(): boolean } | undefined): Kind {
  if (entry?.isDirectory() === true) return 'folder';
  return entry?.isFile() === true ? 'file' : 'other';
}

/** What a link leads to; nothing where it leads nowhere, or to itself. */
function target(folder: string, name: string) {
  const path = join(folder, name);
  return existsSync(path) ? statSync(path) : undefined;
}
