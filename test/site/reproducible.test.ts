import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { userEnvironment } from '../buildSite.ts';
import { type CommandRun, runCommand } from '../commandRun.ts';
import { folderHashes } from '../folderHashes.ts';
import { ROOT } from '../root.ts';
import { makeStrangePlace } from '../strangePlace.ts';
import { underMask } from '../underMask.ts';
import { isUnplugged, WITHOUT_NETWORK } from '../withoutNetwork.ts';

const place = makeStrangePlace();
const deep = join(place.cwd, 'deep');
const [out, release] = [join(deep, 'current'), join(deep, 'release')];
let run: CommandRun;

/** Elsewhere, at another time and without a network, over an earlier site that `--out` links to. */
beforeAll(async () => {
  mkdirSync(deep);
  cpSync(inject('site'), release, { recursive: true });
  writeFileSync(join(release, 'stale.html'), '');
  // Without it, nothing of the earlier site is kept.
  rmSync(join(release, '.outputs'));
  symlinkSync(release, out);
  const program = [process.execPath, join(ROOT, 'src/jijing.mjs')] as const;
  const options = ['--data', '../data', '--out', 'deep/current'];
  const line = underMask('077', [...program, 'build', ...options]);
  const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'C' };
  run = await runCommand({
    command: isUnplugged ? [...WITHOUT_NETWORK, ...line] : line,
    cwd: place.cwd,
    env: { ...userEnvironment(), ...elsewhere },
  });
}, 300_000);
afterAll(() => place.remove());

describe('build', () => {
  test.skipIf(!isUnplugged)(
    'needs no network (skipped where a namespace without one cannot be made)',
    () => expect(run.status, run.output).toBe(0),
  );

  test('gives the same bytes and modes at another time, in another folder, under another mask', () => {
    expect(run.status, run.output).toBe(0);
    const own = folderHashes(release);
    expect(Object.keys(own).length).toBeGreaterThan(100);
    expect(own).toEqual(folderHashes(inject('site')));
  });

  test('replaces the earlier site that --out links to, outside the project too', () => {
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(existsSync(join(release, 'stale.html'))).toBe(false);
  });
});
