import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that differs whenever anything in a data folder does: each file with its size and the moments
 * at which its content and its entry changed, to the nanosecond. Links are followed, as reading does.
 */
export function folderState(folder: string): string {
  return statesIn(folder).join('\n');
}

function statesIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => !isForeign(name))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      // Gone since it was listed, or a link to nowhere.
      const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
      if (stat === undefined) return [];
      if (stat.isDirectory()) return [path, ...statesIn(path)];
      return [`${path} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`];
    });
}

/** What a data folder that is a repository holds besides data, and much of it. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
