import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

/**
 * The folder of this program: its checkout, or where its package is installed. What Vite has bundled
 * stands elsewhere and is told by the command that bundles it.
 */
export const PACKAGE_ROOT = process.env.JIJING_PACKAGE ?? resolve(import.meta.dirname, '../..');

/** The folder of packages in which Astro was found: this program's own, or the one it is installed into. */
export function packagesFolder(): string {
  const { resolve: find } = createRequire(import.meta.url);
  return resolve(dirname(find('astro/package.json')), '..');
}
