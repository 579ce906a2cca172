import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { jijing } from '../jijing.ts';

const folder = mkdtempSync(join(tmpdir(), 'jijing-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SIZE = ['--departments', '2', '--years', '2', '--projects', '3'];
const demoData = (...args: readonly string[]) => jijing('demo-data', ...SIZE, ...args);

test('demo-data: writes a whole data folder and replaces an earlier city', async () => {
  const out = join(folder, 'city');
  const { status, stdout } = await demoData('--out', out);
  expect(status).toBe(0);
  expect(stdout).toContain('合成演示数据：');
  const form = readFileSync(join(out, 'hedeng/2025/list.json'), 'utf8');
  expect(existsSync(join(out, 'rulebooks/national-2020.json'))).toBe(true);
  expect((await demoData('--out', out, '--seed', '2')).status).toBe(0);
  expect(readFileSync(join(out, 'hedeng/2025/list.json'), 'utf8')).not.toBe(form);
});

test('demo-data: leaves a folder alone that holds anything else', async () => {
  const kept = join(folder, 'own', 'site.json');
  expect((await demoData('--out', join(folder, 'own'))).status).toBe(0);
  writeFileSync(kept, '{ "title": "真实数据" }');
  expect((await demoData('--out', join(folder, 'own'))).status).toBe(2);
  expect(readFileSync(kept, 'utf8')).toContain('真实数据');
});

test.each([
  ['--years', '12'],
  ['--departments', '0'],
  ['--seed', '-1'],
  ['--projects', '3.5'],
])('demo-data: refuses %s %s', async (...args) => {
  const { status, stderr } = await demoData(`${args[0]}=${args[1]}`, '--out', join(folder, 'none'));
  expect(status).toBe(2);
  expect(stderr).toContain(`${args[0]} 应为`);
});
