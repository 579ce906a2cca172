import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * Keeps what was bundled of a script, and nothing that another state of the program left beside `folder`. Where the
 * program stands in a folder that this account may not change, or on a full disk, it is bundled again next time; so
 * is what a run left half written, which is no JSON.
 */
export function keepScript(folder: string, entry: string, files: ScriptFiles): void {
  const [place, own] = [dirname(folder), basename(folder)];
  try {
    mkdirSync(place, { recursive: true });
    for (const other of readdirSync(place).filter((name) => name !== own)) {
      rmSync(join(place, other), { recursive: true, force: true });
    }
    writeScript(folder, entry, files);
  } catch {
    // Nothing depends on it.
  }
}

/** Writes what was bundled of a script where `keptScript` finds it, in another place of the same program too. */
export function writeScript(folder: string, entry: string, files: ScriptFiles): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, nameOf(entry)), JSON.stringify(files));
}

function nameOf(entry: string): string {
  const path = relative(PACKAGE_ROOT, entry).replaceAll(sep, '/');
  return createHash('sha256').update(path).digest('hex');
}
