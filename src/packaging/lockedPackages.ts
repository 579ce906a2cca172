import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';

/** A package that is installed with this one, as the lock file has it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Only for some systems. */
  readonly optional: boolean;
}

/** What the lock file says of a package in its folder; where it says no system, for all of them. */
export interface LockEntry {
  readonly name?: string;
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
  readonly libc?: string | readonly string[];
}

/** The lock file without what only work on this program needs. */
export function runtimeLock() {
  const lock = readJson('package-lock.json');
  const { '': own, ...others } = lock.packages;
  const { devDependencies: _, ...root } = own;
  const needed = Object.entries<LockEntry>(others).filter(([, { dev = false }]) => !dev);
  return { ...lock, packages: { '': root, ...Object.fromEntries(needed) } };
}

const FOLDER = 'node_modules/';

/** What is needed to run, by name; throws where a package states no licence. */
export function lockedPackages(): LockedPackage[] {
  const found = Object.entries<LockEntry>(runtimeLock().packages)
    .filter(([path]) => path !== '')
    .map(([path, entry]): LockedPackage => {
      const name = entry.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
      const { version, license = statedLicence(path), optional = false } = entry;
      return { name, version, license, optional };
    });
  const unique = new Map(found.map((one) => [`${one.name} ${one.version}`, one]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** Where the lock file has none: packages of old have a list of them. */
function statedLicence(path: string): string {
  const { licenses = [] } = readJson(join(path, 'package.json'));
  if (licenses.length === 0) throw new Error(`${path} states no licence`);
  return licenses.map(({ type }: { readonly type: string }) => type).join(' OR ');
}

function readJson(path: string) {
  return JSON.parse(readFileSync(join(PACKAGE_ROOT, path), 'utf8'));
}
