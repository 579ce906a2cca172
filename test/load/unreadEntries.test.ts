import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { DataError } from '../../src/load/problem.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-unread-'));
afterAll(() => rmSync(root, { recursive: true }));

const NOWHERE = '不通的链接，所指的位置没有东西';
const DEVICE = '管道、设备一类，不是文件';
const LOOP = '绕回自己的链接';

/** What is found of a data folder in which something stands in the place of an entry. */
function foundWith(entry: string, put: (path: string) => void): string[] {
  const data = mkdtempSync(join(root, 'data-'));
  cpSync('data', data, { recursive: true });
  const path = join(data, entry);
  rmSync(path, { recursive: true, force: true });
  put(path);
  try {
    loadDataset(data);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(
      ({ file, found }) => `${file.split('/data-')[1]?.slice(7)}: ${found}`,
    );
  }
}

const toNowhere = (path: string) => symlinkSync('/nowhere', path);
const toDevice = (path: string) => symlinkSync('/dev/null', path);
const toItself = (path: string) => symlinkSync(path, path);

test.skipIf(process.platform === 'win32').each([
  ['zonggonghui/2022/more.json', toNowhere, NOWHERE],
  ['zonggonghui/2022/more.json', toDevice, DEVICE],
  ['zonggonghui/2022/more.json', mkdirSync, '文件夹'],
  ['zonggonghui/2022/zhigong-shebao.json', toNowhere, NOWHERE],
  ['zonggonghui/2022/list.json', toItself, LOOP],
  ['zonggonghui/2022/book.xlsx', toDevice, DEVICE],
  ['zonggonghui/2023', toNowhere, NOWHERE],
  ['caizhengju', toNowhere, NOWHERE],
  ['caizhengju', toItself, LOOP],
  ['rulebooks/own.json', toDevice, DEVICE],
  ['site.json', toItself, LOOP],
  ['collected.json', toNowhere, '没有这个文件'],
  ['publications.json', toNowhere, '没有这个文件'],
])('loadDataset: %s as what cannot be read (%o) is one problem: %s', (entry, put, found) => {
  expect(foundWith(entry, put)).toEqual([`${entry}: ${found}`]);
});

test.skipIf(process.platform === 'win32')(
  'loadDataset: a broken link of the repository is none of the data',
  () => {
    expect(foundWith('README.md', toNowhere)).toEqual([]);
    expect(foundWith('pdf', toNowhere)).toEqual([]);
  },
);
