import { mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagesFolder } from '../program/packageRoot.ts';
import { ANY_MARK, isOver, RUN_MARK } from './runMark.ts';

const PREFIX = 'jijing-work-';
const MARKED = new RegExp(`^${PREFIX}(${ANY_MARK})-`);

/** Signals that end a command, with the exit codes that a shell gives them. */
const ENDINGS = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const;

/** A folder that Astro may be rooted in, removed when this process ends, by Ctrl+C or otherwise. */
export function makeWorkFolder(): string {
  const folder = makeMarkedFolder();
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  for (const [signal, code] of ENDINGS) process.on(signal, () => process.exit(code));
  // Of the kinds of link, the only one that Windows lets everyone make.
  symlinkSync(packagesFolder(), join(folder, 'node_modules'), 'junction');
  return folder;
}

/** A temporary folder whose name says which run made it; those that runs left that were killed are cleared away. */
export function makeMarkedFolder(): string {
  clearDeadFolders();
  return mkdtempSync(join(tmpdir(), `${PREFIX}${RUN_MARK}-`));
}

/** Whether a place, as `placeOf` says it, is in a folder that this run made: no other knows of it. */
export function isOwnPlace(place: string): boolean {
  return place.startsWith(join(realpathSync(tmpdir()), `${PREFIX}${RUN_MARK}-`));
}

function clearDeadFolders(): void {
  for (const name of readdirSync(tmpdir())) {
    const mark = MARKED.exec(name)?.[1];
    if (mark === undefined || !isOver(mark)) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // It is of another person, whose next run clears it.
    }
  }
}
