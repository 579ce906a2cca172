import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBuiltSite } from './isBuiltSite.ts';

/**
 * A text that differs whenever anything in a data folder does: each file with its size and the moments
 * at which its content and its entry changed, to the nanosecond. Links are followed, as reading does, and
 * each folder once, however many links lead there. What cannot be looked at is told by the code of the
 * system.
 */
export function folderState(folder: string): string {
  return statesIn(folder, new Set()).join('\n');
}

function statesIn(folder: string, seen: Set<string>): string[] {
  try {
    const real = realpathSync(folder);
    if (seen.has(real) || isBuiltSite(real)) return [];
    seen.add(real);
    return readdirSync(folder)
      .filter((name) => !isForeign(name))
      .sort()
      .flatMap((name) => stateOf(join(folder, name), seen));
  } catch (error) {
    return [(error as NodeJS.ErrnoException).code ?? ''];
  }
}

function stateOf(path: string, seen: Set<string>): string[] {
  try {
    const stat = statSync(path, { bigint: true });
    if (stat.isDirectory()) return [path, ...statesIn(path, seen)];
    return [`${path} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}`];
  } catch (error) {
    // Gone since it was listed, a link to nowhere or one to itself.
    return [`${path} ${(error as NodeJS.ErrnoException).code}`];
  }
}

/** What a data folder that is a repository holds besides data, and much of it. */
function isForeign(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}
