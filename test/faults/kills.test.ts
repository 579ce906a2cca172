import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recoverFolder } from '../../src/outFolder/recoverFolder.ts';
import { buildSite, userEnvironment } from '../buildSite.ts';
import { seeded } from '../expression/random.ts';
import { folderHashes } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { ROOT } from '../root.ts';
import { isLong, rounds, SEED } from './rounds.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-kills-'));
const [data, site, temporary] = ['data', 'site', 'tmp'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
const env = { TMPDIR: temporary };

/** What the site is called in each of its two states. */
const TITLES = ['甲市', '乙市'] as const;
const wholes: object[] = [];
let milliseconds = 0;

function call(title: string): void {
  const file = join(data, 'site.json');
  const settings = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...settings, title }));
}

/** Starts a build of the data as they stand, and kills it after some time; it may have ended before. */
function buildUntil(moment: number): Promise<void> {
  const args = ['src/jijing.mjs', 'build', '--data', data, '--out', site];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...userEnvironment(), ...env },
    stdio: 'ignore',
  });
  const kill = setTimeout(() => child.kill('SIGKILL'), moment);
  return new Promise((resolve) =>
    child.on('close', () => {
      clearTimeout(kill);
      resolve();
    }),
  );
}

/** Half of the kills at any time, half near the end, where the new site takes its place. */
function momentOf(random: () => number): number {
  return milliseconds * (random() < 0.5 ? random() : 0.85 + random() * 0.3);
}

describe.skipIf(!isLong)('a build killed at any moment (only in npm run check:faults)', () => {
  beforeAll(async () => {
    mkdirSync(temporary);
    await jijing('init', data);
    for (const title of TITLES) {
      call(title);
      const start = performance.now();
      await buildSite({ data, out: site, env });
      milliseconds = performance.now() - start;
      wholes.push(folderHashes(site));
    }
    expect(wholes[0]).not.toEqual(wholes[1]);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('leaves the whole old or the whole new site, or one that the next command mends', async () => {
    const random = seeded(SEED);
    for (let round = 0; round < rounds(1); round += 1) {
      const moment = momentOf(random);
      const where = `seed ${SEED}, round ${round}, killed after ${Math.round(moment)} ms`;
      // The other site: one that stands already is not built.
      const isFirst = isDeepStrictEqual(folderHashes(site), wholes[0]);
      call(TITLES[isFirst ? 1 : 0]);
      await buildUntil(moment);
      if (!existsSync(site)) recoverFolder(site);
      expect(wholes, where).toContainEqual(folderHashes(site));
    }
  });

  test('leaves nothing that the next build does not clear away', async () => {
    call(TITLES[0]);
    await buildSite({ data, out: site, env });
    expect(folderHashes(site)).toEqual(wholes[0]);
    expect(readdirSync(root).sort()).toEqual(['data', 'site', 'tmp']);
    expect(readdirSync(temporary)).toEqual([]);
  });
});
