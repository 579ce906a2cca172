import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolders } from '../../src/outFolder/makeFolders.ts';
import { refuseUnwritable } from '../../src/outFolder/refuseUnwritable.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jijing-folders-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('makes what is missing and tells the topmost', () => {
  const deepest = join(root, 'a/b/c');
  expect(makeFolders(deepest)).toBe(join(root, 'a'));
  expect(existsSync(deepest)).toBe(true);
  expect(makeFolders(deepest)).toBeUndefined();
  writeFileSync(join(root, 'file'), '');
  expect(() => makeFolders(join(root, 'file/d'))).toThrow('EEXIST');
  expect(() => makeFolders(join(root, 'file'))).toThrow('EEXIST');
});

test('a place that can be written is left as it was', () => {
  refuseUnwritable(join(root, 'new/above/site'));
  refuseUnwritable(join(root, 'site'));
  expect(readdirSync(root)).toEqual([]);
});

test('a place below a file is refused in a sentence', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => refuseUnwritable(join(root, 'file/x/site'))).toThrow(/不能写到“.*”（EEXIST）/);
});

test.runIf(existsSync('/proc/self'))('so is one where the system lets no folder be made', () => {
  expect(() => refuseUnwritable('/proc/none/site')).toThrow(/不能写到“.*”（ENOENT）/);
  expect(() => refuseUnwritable('/proc/none')).toThrow(/（ENOENT）/);
  expect(() => makeFolders('/proc/none/site')).toThrow('ENOENT');
});
