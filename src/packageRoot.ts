import { resolve } from 'node:path';

/**
 * The folder of this program: its checkout, or where its package is installed. What Vite has bundled
 * stands elsewhere and is told by the command that bundles it.
 */
export const PACKAGE_ROOT = process.env.JIJING_PACKAGE ?? resolve(import.meta.dirname, '..');
