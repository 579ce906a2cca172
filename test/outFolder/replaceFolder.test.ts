import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeOf } from '../../src/outFolder/placeOf.ts';
import { replaceFolder } from '../../src/outFolder/replaceFolder.ts';

let root: string;
let made: string;
let place: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'jijing-'));
  made = folderWith('made', { 'index.html': 'new', 'new.html': 'new' });
  place = join(root, 'site');
});
afterEach(() => rmSync(root, { recursive: true }));

function folderWith(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

/** Everything in a folder, with what the files say. */
function content(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => {
        const path = join(folder, name);
        return [name, lstatSync(path).isDirectory() ? '' : readFileSync(path, 'utf8')];
      }),
  );
}

const EARLIER = { 'index.html': 'old', 'old.html': 'old' };
const NEW = { data: '', 'index.html': 'new', 'new.html': 'new' };

/** Renames as a system does that refuses some: a mount point cannot be moved. */
function refusing(isRefused: (from: string) => boolean, code = 'EBUSY'): typeof renameSync {
  return (from, to) => {
    if (isRefused(String(from))) throw Object.assign(new Error(code), { code });
    renameSync(from, to);
  };
}

describe('replaceFolder', () => {
  test.each([
    ['that is not there', () => {}],
    ['with an earlier site', () => folderWith('site', EARLIER)],
    ['whose parents are not there', () => (place = join(root, 'deep', 'er', 'site'))],
    ['whose name is as long as names may be', () => (place = join(root, '数'.repeat(85)))],
  ])('fills a place %s and leaves nothing beside it', (_, prepare) => {
    prepare();
    const beside = readdirSync(root);
    replaceFolder(made, place);
    expect(content(place)).toEqual(NEW);
    expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(root).length - beside.length).toBeLessThanOrEqual(1);
  });

  test.each(['EBUSY', 'EXDEV', 'EPERM', 'EACCES'])(
    'replaces the content of a place that cannot be renamed (%s)',
    (code) => {
      folderWith('site', EARLIER);
      replaceFolder(
        made,
        place,
        refusing((from) => from === place, code),
      );
      expect(content(place)).toEqual(NEW);
    },
  );

  test('moves what was made: a site of many files is not written twice', () => {
    const { ino } = lstatSync(join(made, 'new.html'));
    replaceFolder(made, place);
    expect(lstatSync(join(place, 'new.html')).ino).toBe(ino);
    expect(existsSync(made)).toBe(false);
  });

  test('puts everything back where a place cannot be renamed and then a file in it', () => {
    folderWith('site', EARLIER);
    const before = content(place);
    const isRefused = (from: string) => from === place || from.endsWith('new.html');
    expect(() => replaceFolder(made, place, refusing(isRefused))).toThrow('EBUSY');
    expect(content(place)).toEqual(before);
  });

  test('puts the earlier folder back where the new one cannot take its name', () => {
    folderWith('site', EARLIER);
    const before = content(place);
    const rename = refusing((from) => from.includes('.new-'), 'ENOSPC');
    expect(() => replaceFolder(made, place, rename)).toThrow('ENOSPC');
    expect(content(place)).toEqual(before);
  });
});

describe('placeOf', () => {
  test('is what a link leads to, and the link stays', () => {
    folderWith('releases', EARLIER);
    symlinkSync('releases', place);
    replaceFolder(made, placeOf(place));
    expect(lstatSync(place).isSymbolicLink()).toBe(true);
    expect(content(join(root, 'releases'))).toEqual(NEW);
  });

  test('is where a link leads that leads to nothing yet, over several links', () => {
    symlinkSync('second', place);
    symlinkSync(join(root, 'releases'), join(root, 'second'));
    replaceFolder(made, placeOf(place));
    expect(content(join(root, 'releases'))).toEqual(NEW);
    expect(existsSync(join(place, 'new.html'))).toBe(true);
  });

  test('is below where a folder on the way leads', () => {
    folderWith('releases', EARLIER);
    symlinkSync('releases', place);
    expect(placeOf(join(place, 'data', 'not', 'yet'))).toBe(
      join(root, 'releases', 'data', 'not', 'yet'),
    );
  });

  test('is the path itself where there is no link', () => {
    expect(placeOf(join(root, 'a', '..', 'b'))).toBe(join(root, 'b'));
  });

  test('refuses links that lead to themselves', () => {
    symlinkSync('loop', join(root, 'loop'));
    for (const path of ['loop', 'loop/site']) {
      expect(() => placeOf(join(root, path))).toThrow('ELOOP');
    }
  });
});
