import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSite } from '../buildSite.ts';
import { folderHashes } from '../folderHashes.ts';

test('build: gives the same bytes at another time, in another folder, time zone and language', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'deep', 'site');
  await buildSite({ out, env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'C' } });
  const own = folderHashes(out);
  expect(Object.keys(own).length).toBeGreaterThan(100);
  expect(own).toEqual(folderHashes(inject('site')));
}, 300_000);
