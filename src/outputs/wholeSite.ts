import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Output, RECORD } from './outputRecord.ts';

/**
 * All files of a standing site as one output, whose key is that of all that the site is made of, and of the
 * names of what stands there: one file more or less, and it is another.
 */
export function wholeSite(site: string, sourceKey: string): Output {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)))
    .filter((file) => file !== RECORD)
    .sort();
  const key = createHash('sha256')
    .update([sourceKey, ...files].join('\n'))
    .digest('hex');
  return { files, key };
}
