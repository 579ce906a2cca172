import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a folder is a site that was built: such a folder may be replaced, and is no data. */
export function isBuiltSite(folder: string): boolean {
  return existsSync(join(folder, 'data', 'manifest.json'));
}
