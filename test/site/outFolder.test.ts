import {
  cpSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { runBuild } from '../buildSite.ts';
import { folderHashes } from '../folderHashes.ts';
import { ROOT } from '../root.ts';

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

test('build: refuses a link into the data', async () => {
  const out = join(folder, 'link');
  symlinkSync(join(ROOT, 'data'), out);
  expect((await runBuild({ out: join(out, 'site') })).status).toBe(2);
});

test('build: replaces the earlier site that --out links to, outside the project too', async () => {
  const [out, release] = [join(folder, 'current'), join(folder, 'release')];
  cpSync(inject('site'), release, { recursive: true });
  writeFileSync(join(release, 'stale.html'), '');
  symlinkSync(release, out);
  expect((await runBuild({ out })).status).toBe(0);
  expect(lstatSync(out).isSymbolicLink()).toBe(true);
  expect(folderHashes(release)).toEqual(folderHashes(inject('site')));
});

test('build: tells GitHub Pages, which would leave out _astro/, to serve every folder', () => {
  expect(existsSync(join(inject('site'), '.nojekyll'))).toBe(true);
});
