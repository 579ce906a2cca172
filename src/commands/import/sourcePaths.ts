import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '../../program/usageError.ts';

/** A file that is to be read. */
export interface SourcePath {
  readonly path: string;
  /** Asked for by its own name, not found in a folder. */
  readonly isNamed: boolean;
  /** A link within a folder, which is not followed: it is named, and not read. */
  readonly isLink: boolean;
}

/** What systems and office programs leave beside files, and what is nobody's form. */
const LEFT = /^(?:\.|~\$|node_modules$|Thumbs\.db$|desktop\.ini$)/;

/**
 * The files that were asked for, and those of the folders that were, to any depth, in order and once each.
 * A folder that cannot be looked into is named itself, as are pipes and sockets, whose reading says what they are.
 * Links within folders are named and not followed; `reports`, where earlier reports stand, is passed over.
 */
export function sourcePaths(asked: readonly string[], reports: string): SourcePath[] {
  const found = new Map<string, SourcePath>();
  for (const name of asked) {
    if (!existsSync(name)) throw new UsageError(`没有“${name}”`);
    const isFolder = statSync(name).isDirectory();
    const paths = isFolder ? filesIn(name, resolve(reports)) : [{ path: name, isLink: false }];
    if (paths.length === 0) throw new UsageError(`“${name}”中没有文件`);
    for (const one of paths) {
      const place = resolve(one.path);
      if (!found.has(place)) found.set(place, { ...one, isNamed: !isFolder });
    }
  }
  return [...found.values()];
}

function filesIn(folder: string, reports: string): Omit<SourcePath, 'isNamed'>[] {
  if (resolve(folder) === reports) return [];
  const entries = entriesOf(folder);
  // said of it where it is read
  if (entries === undefined) return [{ path: folder, isLink: false }];
  return entries
    .filter(({ name }) => !LEFT.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, reports);
      return [{ path, isLink: entry.isSymbolicLink() }];
    });
}

/** Undefined where nobody may look into it. */
function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
