import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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

function sumOf(path: string): string | undefined {
  const isFile = lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isFile ? hash('sha256', readFileSync(path)) : undefined;
}
