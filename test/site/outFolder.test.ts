import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT, runBuild } from '../buildSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('build: leaves a folder alone that holds anything but a site', async () => {
  const kept = join(folder, 'a.txt');
  writeFileSync(kept, 'kept');
  const { status, output } = await runBuild({ out: folder });
  expect(status).toBe(2);
  expect(output).toContain('那里有别的文件');
  expect(existsSync(kept)).toBe(true);
});

test.each(['data', 'data/site', '.', '..'])('build: refuses --out %s', async (out) => {
  expect((await runBuild({ out: join(ROOT, out) })).status).toBe(2);
});

test('build: replaces an earlier site, outside the project too', async () => {
  const out = join(folder, 'deep', 'site');
  expect((await runBuild({ out })).status).toBe(0);
  writeFileSync(join(out, 'stale.html'), '');
  expect((await runBuild({ out })).status).toBe(0);
  expect(existsSync(join(out, 'stale.html'))).toBe(false);
});
