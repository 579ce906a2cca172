import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeDemoData } from '../../src/commands/writeDemoData.ts';
import { DEMO_OPTIONS } from '../../src/demo/options.ts';
import { folderHashes } from '../folderHashes.ts';
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

test('demo-data: leaves what init made alone, which is marked as invented until it is changed', async () => {
  const own = join(folder, 'repository');
  expect((await jijing('init', own)).status).toBe(0);
  const before = folderHashes(own);
  expect((await demoData('--out', own)).stderr).toContain('那里有别的文件');
  expect(folderHashes(own)).toEqual(before);
});

test('demo-data: never replaces the folder that it is run in', async () => {
  expect((await demoData('--out', '.')).stderr).toContain('命令正在其中运行');
});

test('writeDemoData: an earlier city stands until another one is whole', async () => {
  const out = join(folder, 'standing');
  expect((await demoData('--out', out)).status).toBe(0);
  const before = folderHashes(out);
  const options = {
    ...DEMO_OPTIONS,
    get seed(): number {
      throw new Error('ended in between');
    },
  };
  expect(() => writeDemoData(out, options)).toThrow('ended in between');
  expect(folderHashes(out)).toEqual(before);
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
