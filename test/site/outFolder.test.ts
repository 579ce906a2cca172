import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { jijing } from '../jijing.ts';
import { ROOT } from '../root.ts';

const REFUSED = { status: 2, stderr: expect.stringContaining('那里有别的文件') };
const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('build: leaves a folder alone that holds anything but a site', async () => {
  const kept = join(folder, 'a.txt');
  writeFileSync(kept, 'kept');
  expect(await jijing('build', '--out', folder)).toMatchObject(REFUSED);
  expect(existsSync(kept)).toBe(true);
});

test.each(['data', 'data/site', '.', '..'])('build: refuses --out %s', async (out) => {
  expect(await jijing('build', '--out', join(ROOT, out))).toMatchObject(REFUSED);
});

test('build: refuses a link into the data', async () => {
  const out = join(folder, 'link');
  symlinkSync(join(ROOT, 'data'), out);
  expect(await jijing('build', '--out', join(out, 'site'))).toMatchObject(REFUSED);
});

test('build: tells GitHub Pages, which would leave out _astro/, to serve every folder', () => {
  expect(existsSync(join(inject('site'), '.nojekyll'))).toBe(true);
});
