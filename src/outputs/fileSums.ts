import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from './isFile.ts';

/** The sum of the content of a file of a site; undefined where no file of this name is there. */
export type FileSums = (file: string) => string | undefined;

/** The sums of a site's files, of which each is read once, when it is asked for. */
export function fileSums(site: string): FileSums {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, sumOf(join(site, file)));
    return known.get(file);
  };
}

/** The sums of a site that has these files from an earlier one, where they were read already. */
export function sumsBesideKept(
  site: string,
  kept: ReadonlySet<string>,
  earlier: FileSums,
): FileSums {
  const own = fileSums(site);
  return (file) => (kept.has(file) ? earlier(file) : own(file));
}

/** One for all files: memory of their own for each costs more than reading them. */
const ROOM = Buffer.allocUnsafeSlow(1 << 20);

function sumOf(path: string): string | undefined {
  if (!isFile(path)) return undefined;
  const sum = createHash('sha256');
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const count = readSync(file, ROOM);
      if (count === 0) return sum.digest('hex');
      sum.update(ROOM.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}
