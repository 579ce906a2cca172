import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, userEnvironment } from '../buildSite.ts';
import { runCommand } from '../commandRun.ts';
import { pick, seeded } from '../expression/random.ts';
import { folderHashes } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { ROOT } from '../root.ts';
import { underMask } from '../underMask.ts';
import { isLong, rounds, SEED } from './rounds.ts';

const MOST_BUILDS = 20;
const ZONES = ['UTC', 'Asia/Shanghai', 'Pacific/Kiritimati', 'America/St_Johns'];
const LOCALES = ['C', 'C.UTF-8', 'zh_CN.UTF-8', 'tr_TR.UTF-8', 'de_DE.UTF-8'];
const MASKS = ['022', '077', '002'];
const FOLDERS = ['a', '很长的 名字/'.repeat(12), 'x'.repeat(120), "it's"];

const root = mkdtempSync(join(tmpdir(), 'jijing-rebuilds-'));
const data = join(root, 'data');
let first: object;

/** How one build differs from all others but for what it is made of. */
function surroundings(random: () => number) {
  const folder = pick(random, FOLDERS);
  return {
    mask: pick(random, MASKS),
    folder,
    env: {
      TZ: pick(random, ZONES),
      LC_ALL: pick(random, LOCALES),
      TMPDIR: join(root, 'tmp', folder),
      ...(random() < 0.5 ? { NODE_DISABLE_COMPILE_CACHE: '1' } : {}),
    },
  };
}

describe.skipIf(!isLong)('builds of the same data (only in npm run check:faults)', () => {
  beforeAll(async () => {
    await jijing('init', data);
    const out = join(root, 'first');
    await buildSite({ data, out });
    first = folderHashes(out);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('give the same bytes and modes whatever the folders, time zone, language, mask and caches', async () => {
    const random = seeded(SEED);
    for (let round = 0; round < Math.min(MOST_BUILDS, rounds(1)); round += 1) {
      const { mask, folder, env } = surroundings(random);
      const out = join(root, 'out', folder, 'site');
      mkdirSync(env.TMPDIR, { recursive: true });
      const build = [process.execPath, join(ROOT, 'src/jijing.mjs'), 'build'] as const;
      const { status, output } = await runCommand({
        command: underMask(mask, [...build, '--data', data, '--out', out]),
        cwd: root,
        env: { ...userEnvironment(), ...env },
      });
      const where = `seed ${SEED}, round ${round}: ${JSON.stringify({ mask, folder, env })}`;
      expect(status, `${where}\n${output}`).toBe(0);
      expect(folderHashes(out), where).toEqual(first);
      rmSync(out, { recursive: true });
    }
  });
});
