import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.ts';

/** Somewhere that has nothing to do with the program: folders of its own, no network. */
export interface StrangePlace {
  readonly home: string;
  /** Where commands are run. */
  readonly cwd: string;
  /** A copy of the real record. */
  readonly data: string;
  readonly env: NodeJS.ProcessEnv;
  /** Every attempt to reach another machine, by this environment's processes, children and threads. */
  attempts(): string;
  remove(): void;
}

/** Makes such a place under the system's folder for temporary files. */
export function makeStrangePlace(): StrangePlace {
  const folder = mkdtempSync(join(tmpdir(), 'jijing place-'));
  const [home, cwd, data, temporary, notes] = ['home', 'cwd', 'data', 'tmp', 'notes'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string, string];
  for (const own of [home, cwd, temporary]) mkdirSync(own);
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  writeFileSync(notes, '');
  const trap = pathToFileURL(join(import.meta.dirname, 'networkTrap.ts'));
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    TMPDIR: temporary,
    NODE_OPTIONS: `--import=${trap}`,
    JIJING_TRAP: notes,
  };
  return {
    ...{ home, cwd, data, env },
    attempts: () => readFileSync(notes, 'utf8'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
