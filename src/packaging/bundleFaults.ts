import { closeSync, existsSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { type LockEntry, runtimeLock } from './lockedPackages.ts';
import { type Platform, platformOf } from './platform.ts';

const HEAD_LENGTH = 4096;

/** Of what Astro can use and no page here does: pictures that are made smaller. */
export const LEFT_OUT = ['node_modules/@img', 'node_modules/sharp'];

/**
 * What is wrong with a bundle for `platform`, sentence by sentence: packages of the lock file that are
 * made for this system and that `app` has not, which npm leaves out without a word where it cannot get
 * them, and programs in `folder` that are made for another system.
 */
export function bundleFaults(folder: string, app: string, platform: Platform): string[] {
  const missing = Object.entries<LockEntry>(runtimeLock().packages)
    .filter(([, entry]) => isFor(platform, entry))
    .map(([path]) => path)
    .filter((path) => !LEFT_OUT.some((left) => path.startsWith(left)) && !isNode(path))
    .filter((path) => !existsSync(join(app, path, 'package.json')));
  const foreign = filesIn(folder)
    .map((path) => ({ path, made: platformOf(headOf(path)) }))
    .filter(({ made }) => made !== undefined && made !== platform.name);
  return [
    ...missing.map((path) => `${path} is missing`),
    ...foreign.map(({ path, made }) => `${path} is made for ${made}`),
  ];
}

/** Whether a package is for this system among others; Linux here is the common one, with glibc. */
function isFor({ os, cpu }: Platform, entry: LockEntry): boolean {
  const fits = (wanted: string, list: string | readonly string[] = wanted) =>
    [list].flat().includes(wanted);
  return (
    entry.os !== undefined &&
    fits(os, entry.os) &&
    fits(cpu, entry.cpu) &&
    fits('glibc', entry.libc)
  );
}

function isNode(path: string): boolean {
  return path.startsWith('node_modules/node-') && /-(x64|arm64)$/.test(path);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function headOf(path: string): Uint8Array {
  const head = new Uint8Array(HEAD_LENGTH);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
