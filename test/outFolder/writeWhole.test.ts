import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standsAsWritten } from '../../src/commands/standsAsWritten.ts';
import { RUN_MARK } from '../../src/outFolder/runMark.ts';
import { writeWholeFiles } from '../../src/outFolder/writeWhole.ts';
import { listFiles } from '../folderHashes.ts';

const MODULE = new URL('../../src/outFolder/writeWhole.ts', import.meta.url).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-whole-'));
  writeFileSync(join(folder, 'b.json'), 'before');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const files = ['a/a.json', 'b.json', 'c.json'].map((name) => name);
const all = () => files.map((name) => ({ path: join(folder, name), content: `after ${name}` }));

test('writeWholeFiles: writes every file, and the folders above it', () => {
  writeWholeFiles(all());
  expect(listFiles(folder)).toEqual(files);
  expect(files.map(read)).toEqual(files.map((name) => `after ${name}`));
});

test('writeWholeFiles: a name may be as long as the system lets it be', () => {
  const name = `${'a'.repeat(250)}.json`;
  writeWholeFiles([{ path: join(folder, name), content: 'after' }]);
  expect(readdirSync(folder)).toEqual([name, 'b.json']);
});

test('leaves every file whole where it is interrupted, and completes the rest when called again', () => {
  let left = 1;
  const interrupted: typeof renameSync = (from, to) => {
    if (left-- === 0) throw new Error('interrupted');
    renameSync(from, to);
  };
  expect(() => writeWholeFiles(all(), interrupted)).toThrow('interrupted');
  expect([read('a/a.json'), read('b.json')]).toEqual(['after a/a.json', 'before']);
  expect(listFiles(folder)).toEqual(['a/a.json', 'b.json']);
  writeWholeFiles(all());
  expect(files.map(read)).toEqual(files.map((name) => `after ${name}`));
});

test.skipIf(process.platform === 'win32')(
  'puts no file into the place of a pipe or a folder',
  () => {
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    for (const name of ['pipe', '.']) {
      const path = join(folder, name);
      expect(() => writeWholeFiles([...all(), { path, content: '' }])).toThrow('那里的不是文件');
    }
    expect([readdirSync(folder), read('b.json')]).toEqual([['b.json', 'pipe'], 'before']);
    const pipe = join(folder, 'pipe');
    expect(standsAsWritten(pipe, [{ path: pipe, content: '' }])).toBe(false);
  },
);

test('changes nothing where one of the places cannot be written to', () => {
  const blocked = [...all(), { path: join(folder, 'b.json/d.json'), content: '' }];
  expect(() => writeWholeFiles(blocked)).toThrow();
  expect(read('b.json')).toBe('before');
  expect(listFiles(folder)).toEqual(['b.json']);
  expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('says why it could not write, and takes back every folder that it made, one within another too', () => {
  const content = '';
  const nested = ['made/a/a.json', 'made/b/b.json'].map((name) => ({
    path: join(folder, name),
    content,
  }));
  const full: typeof renameSync = () => {
    throw new Error('no space left');
  };
  expect(() => writeWholeFiles(nested, full)).toThrow('no space left');
  expect(readdirSync(folder)).toEqual(['b.json']);
});

test.skipIf(process.platform === 'win32')(
  'leaves a file open to those to whom it was, and no others',
  () => {
    for (const mode of [0o600, 0o664, 0o444]) {
      chmodSync(join(folder, 'b.json'), mode);
      writeWholeFiles(all());
      expect(statSync(join(folder, 'b.json')).mode & 0o777).toBe(mode);
    }
  },
);

test('replaces what a link leads to, and keeps the link', () => {
  symlinkSync(join(folder, 'b.json'), join(folder, 'link.json'));
  writeWholeFiles([{ path: join(folder, 'link.json'), content: 'after' }]);
  expect(read('b.json')).toBe('after');
});

test('clears what a killed run left unfinished, and leaves what a living one writes', () => {
  const writeAnd = (end: string) => `import { writeWholeFiles } from ${JSON.stringify(MODULE)};
    writeWholeFiles([{ path: ${JSON.stringify(join(folder, 'b.json'))}, content: 'after' }], () => ${end});`;
  const run = (end: string) =>
    spawnSync(process.execPath, ['--input-type=module-typescript', '--eval', writeAnd(end)]);
  expect(run("process.kill(process.pid, 'SIGKILL')").signal).toBe('SIGKILL');
  const living = `.c.json.new-${RUN_MARK}`;
  writeFileSync(join(folder, living), '');
  expect(readdirSync(folder)).toHaveLength(3);
  writeWholeFiles([{ path: join(folder, 'a.json'), content: 'after' }]);
  expect(readdirSync(folder).sort()).toEqual([living, 'a.json', 'b.json']);
  expect(read('b.json')).toBe('before');
});
