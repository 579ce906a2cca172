import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT, packagesFolder } from '../program/packageRoot.ts';
import type { Program } from './outputRecord.ts';

/** All that this program is made of, where it stands; `lib` where it runs as what was compiled of its sources. */
const OWN = [
  ...(import.meta.url.endsWith('.js') ? ['lib'] : []),
  ...['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'],
];

/** What npm notes of the packages that it installed, with their versions. */
const INSTALLED = '.package-lock.json';

let mark: Program;

/**
 * Names the program that makes outputs: its own files, the packages beside it and the Node that runs them.
 * Undefined where the packages are not known; then nothing of an earlier build can be believed. What runs
 * was loaded at the beginning, and has one name until it ends.
 */
export function programMark(): Program {
  mark ??= markOnDisk();
  return mark;
}

/** The same as the files stand now: while developing, what runs is loaded anew when they change. */
export function markOnDisk(): Program {
  const installed = join(packagesFolder(), INSTALLED);
  if (!existsSync(installed)) return undefined;
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  hash.update(readFileSync(installed));
  for (const path of OWN.flatMap(filesOf)) {
    const bytes = readFileSync(join(PACKAGE_ROOT, path));
    hash.update(`${path}\n${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

/** A file itself, or those of a folder. */
function filesOf(name: string): string[] {
  const path = join(PACKAGE_ROOT, name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [name];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => join(name, file))
    .filter((file) => lstatSync(join(PACKAGE_ROOT, file)).isFile())
    .sort();
}
