import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { intendedName } from '../../src/load/intendedName.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { nameIndex } from '../../src/load/nameIndex.ts';
import { DataError } from '../../src/load/problem.ts';
import { ROOT } from '../root.ts';

const IDS = new Set(['kangfu', 'work-report']);

test.each([
  ['kangfu.JSON', 'kangfu.json', false],
  ['Kangfu.json', 'kangfu.json', false],
  ['list.JSON', 'list.json', false],
  ['site.JSON', 'site.json', false],
  ['kangfu.json.txt', 'kangfu.json', false],
  ['kangfu.json.json', 'kangfu.json', false],
  ['kangfu-report.json', 'kangfu.report.json', false],
  ['kangfu_Report.json', 'kangfu.report.json', false],
  ['kangfu.report.JSON', 'kangfu.report.json', false],
  ['~$kangfu.json', 'kangfu.json', true],
  ['kangfu.json.bak', 'kangfu.json', true],
  ['kangfu.json~', 'kangfu.json', true],
  ['kangfu (1).json', 'kangfu.json', true],
  ['kangfu（2）.json', 'kangfu.json', true],
  ['kangfu - 副本.json', 'kangfu.json', true],
  ['kangfu - 副本 (2).json', 'kangfu.json', true],
  ['kangfu copy.json', 'kangfu.json', true],
])('intendedName(%s): %s', (file, name, isLeftover) => {
  expect(intendedName(file, IDS)).toEqual({ name, isLeftover });
});

test.each([
  'kangfu.json',
  'kangfu.report.json',
  'list.json',
  'work-report.json',
  'other-report.json',
  '~$原表.docx',
  '原表.pdf',
  'README',
])('intendedName(%s): in order, or none of ours', (file) => {
  expect(intendedName(file, IDS)).toBeUndefined();
});

test('nameIndex: one letter more, less, another or two swapped, and no other', () => {
  const nearest = nameIndex(['kangfu', 'bangfu-zhuanxiang']);
  for (const name of ['kangfuu', 'kangf', 'kangfo', 'kagnfu', 'xkangfu']) {
    expect(nearest(name), name).toBe('kangfu');
  }
  for (const name of ['kangfu', 'kang', 'kangfuab', 'gnakfu', '']) {
    expect(nearest(name), name).toBeUndefined();
  }
});

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'jijing-'));
  cpSync(join(ROOT, 'data'), data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

function problems(): string[] {
  try {
    loadDataset(data);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((one) => `应为 ${one.expected}，实为 ${one.found}。${one.advice}`);
  }
}

/** Renames a file of the real record. */
function rename(from: string, to: string): void {
  renameSync(join(data, 'zonggonghui/2022', from), join(data, 'zonggonghui/2022', to));
}

test('loadDataset: a form, a report and a list with wrong names are one problem each', () => {
  rename('zhigong-shebao.json', 'zhigong-shebao.JSON');
  rename('kunnan-laomo-bangfu.report.json', 'kunnan-laomo-bangfu-report.json');
  rename('songwennuan-bangfu.json', 'songwennuan-banfu.json');
  expect(problems()).toEqual([
    '应为 文件名 kunnan-laomo-bangfu.report.json，实为 “kunnan-laomo-bangfu-report.json”。把文件名改为 kunnan-laomo-bangfu.report.json：大小写和扩展名都要一致。',
    '应为 文件名 zhigong-shebao.json，实为 “zhigong-shebao.JSON”。把文件名改为 zhigong-shebao.json：大小写和扩展名都要一致。',
    '应为 list.json 中列出的项目，实为 没有列出。是不是 songwennuan-bangfu.json？改正文件名，或在 list.json 中加入标识“songwennuan-banfu”，或删去这个文件。',
    '应为 同一文件夹中有 songwennuan-bangfu.json，实为 没有这个文件。加入自评表 songwennuan-bangfu.json，或从清单中删去这一项。',
  ]);
});

test('loadDataset: list.JSON is what is said, not that the list is missing', () => {
  rename('list.json', 'list.JSON');
  expect(problems()).toEqual([
    '应为 文件名 list.json，实为 “list.JSON”。把文件名改为 list.json：大小写和扩展名都要一致。',
  ]);
});

test('loadDataset: site.json.txt is what is said, not that the settings are missing', () => {
  renameSync(join(data, 'site.json'), join(data, 'site.json.txt'));
  expect(problems()).toEqual([
    '应为 文件名 site.json，实为 “site.json.txt”。把文件名改为 site.json：大小写和扩展名都要一致。',
  ]);
});

test('loadDataset: what an editor left beside a form is told', () => {
  writeFileSync(join(data, 'zonggonghui/2022/zhigong-shebao (1).json'), '{');
  expect(problems()).toEqual([
    '应为 只有 zhigong-shebao.json，实为 “zhigong-shebao (1).json”，是 zhigong-shebao.json 的另一份。两份只留一份：删去它；要用它的内容，就用它代替 zhigong-shebao.json。',
  ]);
});

test('loadDataset: a repository around the data is none of its business', () => {
  const files = [
    ...['package.json', 'package-lock.json', 'README.md', 'LICENSE', '.gitignore', 'tsconfig.JSON'],
    ...['.git/config', '.github/workflows/check.yml', '.gitlab-ci.yml', 'scripts/config.json'],
    ...['node_modules/_a/2022/package.json', 'docs/images/a.json', 'docs/2022.md'],
    ...['dist/index.html', 'dist/2022/zonggonghui/index.html', 'dist/zonggonghui/list.json'],
  ];
  for (const file of files) {
    mkdirSync(join(data, file, '..'), { recursive: true });
    writeFileSync(join(data, file), '// not ours');
  }
  expect(problems()).toEqual([]);
});

test('loadDataset: a department whose years are misnamed is told, not passed over', () => {
  mkdirSync(join(data, 'other'));
  renameSync(join(data, 'zonggonghui/2022'), join(data, 'other/2022年'));
  expect(problems()[0]).toMatch(/^应为 以四位年度命名的文件夹，如 2022，实为 “2022年”。/);
});
