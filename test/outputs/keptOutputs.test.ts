import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileSums, sumsBesideKept } from '../../src/outputs/fileSums.ts';
import { keepFiles, keptOutputs } from '../../src/outputs/keptOutputs.ts';
import { type Output, writeRecord } from '../../src/outputs/outputRecord.ts';

const PAGE: Output = { files: ['a/index.html'], key: 'a'.repeat(64) };
const FILES: Output = { files: ['a.csv', 'a.json'], key: 'b'.repeat(64) };

let root: string;
let site: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jijing-outputs-'));
  site = join(root, 'site');
  mkdirSync(join(site, 'a'), { recursive: true });
  for (const file of [PAGE, FILES].flatMap(({ files }) => files)) write(file, `content of ${file}`);
  writeRecord(site, 'program', [PAGE, FILES]);
});
afterEach(() => rmSync(root, { recursive: true }));

const record = () => join(site, '.outputs');
const kept = (outputs = [PAGE, FILES], program: string | undefined = 'program') => [
  ...keptOutputs(site, program, outputs),
];
function write(file: string, text: string): void {
  writeFileSync(join(site, file), text);
}

test('keptOutputs: keeps what stands as it was written', () => {
  expect(kept()).toEqual([PAGE, FILES]);
});

test('keptOutputs: keeps nothing under another key, or of another or unknown program', () => {
  expect(kept([{ ...PAGE, key: 'c'.repeat(64) }, FILES])).toEqual([FILES]);
  expect(kept([PAGE, FILES], 'another')).toEqual([]);
  expect(keptOutputs(site, undefined, [PAGE, FILES]).size).toBe(0);
});

test('keptOutputs: keeps no output of which a file was changed, exchanged, taken away or made a link', () => {
  write('a.csv', 'content of a.CSV');
  expect(kept()).toEqual([PAGE]);
  write('a.csv', 'content of a.json');
  write('a.json', 'content of a.csv');
  expect(kept()).toEqual([PAGE]);
  rmSync(join(site, 'a.json'));
  expect(kept()).toEqual([PAGE]);
  writeFileSync(join(root, 'elsewhere'), 'content of a/index.html');
  rmSync(join(site, 'a/index.html'));
  symlinkSync(join(root, 'elsewhere'), join(site, 'a/index.html'));
  expect(kept()).toEqual([]);
});

test('keptOutputs: believes no more of a record than can be read', () => {
  const text = readFileSync(record(), 'utf8');
  for (let length = text.length - 2; length >= 0; length -= 7) {
    truncateSync(record(), length);
    expect(kept().length).toBeLessThan(2);
  }
  write('.outputs', text.replace('bbbb', 'xxxx'));
  expect(kept()).toEqual([PAGE]);
  rmSync(record());
  expect(kept()).toEqual([]);
  mkdirSync(record());
  expect(kept()).toEqual([]);
});

test('sumsBesideKept: are those of the files that stand there, kept ones as they were read before', () => {
  const other = join(root, 'other');
  const files = [PAGE, FILES].flatMap((output) => output.files);
  keepFiles(files, site, other);
  const sums = sumsBesideKept(other, new Set(PAGE.files), fileSums(site));
  expect(files.map(sums)).toEqual(files.map(fileSums(other)));
  expect(new Set(files.map(sums)).size).toBe(files.length);
  expect(sums('b.csv')).toBeUndefined();
});

test('keepFiles: lets a file stand in two sites, and the first may go', () => {
  const other = join(root, 'other');
  keepFiles(PAGE.files, site, other);
  expect(statSync(join(other, 'a/index.html')).ino).toBe(statSync(join(site, 'a/index.html')).ino);
  rmSync(site, { recursive: true });
  expect(readFileSync(join(other, 'a/index.html'), 'utf8')).toBe('content of a/index.html');
  mkdirSync(site);
});
