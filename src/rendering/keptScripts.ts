import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import type { ScriptFiles } from './bundleScript.ts';

/** What was bundled of a script and is kept in `folder`, that of one state of the program; else undefined. */
export function keptScript(folder: string, entry: string): ScriptFiles | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, nameOf(entry)), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Keeps what was bundled of a script, and nothing that another state of the program left beside `folder`. */
export function keepScript(folder: string, entry: string, files: ScriptFiles): void {
  const [place, own] = [dirname(folder), basename(folder)];
  mkdirSync(place, { recursive: true });
  for (const other of readdirSync(place).filter((name) => name !== own)) {
    rmSync(join(place, other), { recursive: true, force: true });
  }
  writeScript(folder, entry, files);
}

/** Writes what was bundled of a script where `keptScript` finds it, also in another place of the same program. */
export function writeScript(folder: string, entry: string, files: ScriptFiles): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, nameOf(entry));
  const unfinished = `${path}-${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(files));
  renameSync(unfinished, path);
}

function nameOf(entry: string): string {
  const path = relative(PACKAGE_ROOT, entry).replaceAll(sep, '/');
  return createHash('sha256').update(path).digest('hex');
}
