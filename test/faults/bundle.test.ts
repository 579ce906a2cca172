import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../src/packaging/platform.ts';
import { userEnvironment } from '../buildSite.ts';
import { ROOT } from '../root.ts';
import { isLong } from './rounds.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-bundles-'));
afterAll(() => rmSync(root, { recursive: true }));
const [temporary, commands] = [join(root, 'tmp'), join(root, 'commands')];
const place = join(root, '.cache/bundle');
const before = join(root, 'before');

/** The systems that are made for; all of them in the longer run. */
const NAMES = PLATFORMS.map(({ name }) => name).filter((name) => isLong || name === 'win-x64');

/** Lays out a file in the place of a whole program, which takes a minute a system. */
const LAYOUT = `import { mkdirSync, writeFileSync } from 'node:fs';
export function bundleFolder({ name }, tarball, folder) {
  mkdirSync(folder);
  writeFileSync(folder + '/program', name);
}`;
const hooks = join(root, 'hooks.mjs');
const TAKES = `import { registerHooks } from 'node:module';
registerHooks({
  load: (url, context, next) =>
    url.endsWith('/bundleFolder.ts')
      ? { format: 'module', shortCircuit: true, source: ${JSON.stringify(LAYOUT)} }
      : next(url, context),
});
`;

beforeEach(() => {
  for (const folder of [temporary, commands, join(root, '.cache')]) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }
  writeFileSync(hooks, TAKES);
  // npm, of which the last argument is where it packs to.
  const npm = '#!/bin/sh\nfor folder; do :; done\n: > "$folder/jijing.tgz"\necho jijing.tgz\n';
  writeFileSync(join(commands, 'npm'), npm, { mode: 0o755 });
});

/** Makes the bundles of a version, ended before its n-th change of the disk; without n to its end. */
function bundle(
  version: string,
  names: readonly string[] = NAMES,
  steps = Number.POSITIVE_INFINITY,
) {
  writeFileSync(join(root, 'package.json'), JSON.stringify({ name: 'jijing', version }));
  const program = ['--import', hooks, '--import', join(ROOT, 'test/killBefore.mjs')];
  return spawnSync(
    process.execPath,
    [...program, join(ROOT, 'src/packaging/bundle.ts'), ...names],
    {
      env: {
        ...userEnvironment(),
        PATH: `${commands}${delimiter}${process.env.PATH}`,
        TMPDIR: temporary,
        JIJING_PACKAGE: root,
        JIJING_KILL: String(steps),
      },
      encoding: 'utf8',
    },
  );
}

/** The version of the archives that stand there, each with its own sum; undefined where nothing does. */
function standing(): string | undefined {
  if (!existsSync(place)) return undefined;
  const sums = readFileSync(join(place, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const named = sums.map((line) => line.split('  '));
  expect(readdirSync(place).sort()).toEqual(
    ['SHA256SUMS', ...named.map(([, name]) => name)].sort(),
  );
  for (const [sum, name = ''] of named) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(place, name)))
        .digest('hex'),
    ).toBe(sum);
  }
  expect(named.length).toBe(NAMES.length);
  return /-(\d\.0\.0)-/.exec(sums[0] ?? '')?.[1];
}

describe.skipIf(process.platform === 'win32')('npm run bundle', () => {
  test('ended before any change of the disk leaves all archives, old or new, and the same again completes them', () => {
    expect(bundle('1.0.0')).toMatchObject({ status: 0 });
    cpSync(place, before, { recursive: true });
    let steps = 0;
    for (; ; steps += 1) {
      rmSync(place, { recursive: true });
      cpSync(before, place, { recursive: true });
      const { signal } = bundle('2.0.0', NAMES, steps);
      if (signal === null) break;
      // Between two renames there is none, which the next run mends.
      expect(['1.0.0', '2.0.0', undefined], `step ${steps}`).toContain(standing());
      expect(bundle('2.0.0'), `step ${steps}`).toMatchObject({ status: 0 });
      expect(standing(), `step ${steps}`).toBe('2.0.0');
      expect(readdirSync(temporary), `step ${steps}`).toEqual([]);
      expect(readdirSync(join(root, '.cache')), `step ${steps}`).toEqual(['bundle']);
    }
    expect(standing()).toBe('2.0.0');
    expect(steps).toBeGreaterThan(10);
  });

  test('of a system that is none says so, and leaves what was made before', () => {
    expect(bundle('1.0.0')).toMatchObject({ status: 0 });
    const { status, stderr } = bundle('2.0.0', ['linux-x86']);
    expect([status, stderr]).toEqual([
      2,
      '没有系统“linux-x86”，有：linux-x64、linux-arm64、win-x64\n',
    ]);
    expect(standing()).toBe('1.0.0');
  });
});
