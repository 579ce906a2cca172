import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderState } from '../../src/load/folderState.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-'));
const folder = join(root, 'data');
const form = join(folder, '2022', 'a.json');
mkdirSync(join(folder, '2022'), { recursive: true });
writeFileSync(form, '{"a": 1}');
writeFileSync(join(root, 'linked.json'), '{}');
symlinkSync(join(root, 'linked.json'), join(folder, 'link.json'));
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['a file is edited', () => writeFileSync(form, '{"a": 12}')],
  ['a file is added', () => writeFileSync(join(folder, 'b.json'), '{}')],
  ['a file is renamed', () => renameSync(form, join(folder, '2022', 'c.json'))],
  ['a file is put back', () => renameSync(join(folder, '2022', 'c.json'), form)],
  ['a folder is added', () => mkdirSync(join(folder, '2023'))],
  ['a folder is removed', () => rmSync(join(folder, '2023'), { recursive: true })],
  ['what a link leads to is edited', () => writeFileSync(join(root, 'linked.json'), '{"a": 1}')],
])('folderState: differs when %s', (_, change) => {
  const before = folderState(folder);
  expect(folderState(folder)).toBe(before);
  change();
  expect(folderState(folder)).not.toBe(before);
});

test('folderState: differs when a file of the same size and age takes the place of another', () => {
  const { atime, mtime } = statSync(form);
  utimesSync(form, atime, mtime);
  const before = folderState(folder);
  cpSync(form, join(root, 'other.json'), { preserveTimestamps: true });
  renameSync(join(root, 'other.json'), form);
  utimesSync(form, atime, mtime);
  expect(folderState(folder)).not.toBe(before);
});

test('folderState: is the same whatever happens in hidden folders and packages', () => {
  const before = folderState(folder);
  for (const name of ['.git', 'node_modules']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'a.json'), '{}');
  }
  expect(folderState(folder)).toBe(before);
});

test('folderState: is told of a folder that is not there, and of links to nowhere and in circles', () => {
  expect(folderState(join(root, 'nowhere'))).toBe('ENOENT');
  for (const name of ['circle', 'other-circle']) symlinkSync('.', join(folder, name));
  symlinkSync('self', join(folder, 'self'));
  expect(folderState(folder).split('\n').length).toBeLessThan(12);
  expect(folderState(folder)).toContain('ELOOP');
});
