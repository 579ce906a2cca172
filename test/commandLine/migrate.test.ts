import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { migrateForm } from '../../src/model/migrateForm.ts';
import { sampleForm } from '../audit/sampleForm.ts';
import { folderHashes } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';

const data = mkdtempSync(join(tmpdir(), 'jijing-migrate-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

test('migrate: rewrites forms of the first format, touches nothing else, and once is enough', async () => {
  const folder = join(data, 'bumen/2022');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'peixun.json'), JSON.stringify(sampleForm()));
  writeFileSync(join(folder, 'broken.json'), '{');
  mkdirSync(join(folder, 'folder.json'));
  writeFileSync(join(data, 'site.json'), '{"schemaVersion": 1}');

  const first = await jijing('migrate', '--data', data);
  expect(first).toMatchObject({ status: 0, stdout: '改写了 1 个文件。\n' });
  const text = readFileSync(join(folder, 'peixun.json'), 'utf8');
  expect(JSON.parse(text)).toEqual(migrateForm(sampleForm()));
  expect(readFileSync(join(folder, 'broken.json'), 'utf8')).toBe('{');
  expect(readFileSync(join(data, 'site.json'), 'utf8')).toBe('{"schemaVersion": 1}');

  const after = folderHashes(data);
  expect((await jijing('migrate', '--data', data)).stdout).toBe('改写了 0 个文件。\n');
  expect(folderHashes(data)).toEqual(after);
});
