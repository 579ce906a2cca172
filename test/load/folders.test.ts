import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { DataError, formatProblem } from '../../src/load/problem.ts';
import { ROOT } from '../root.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jijing-'));
  cpSync(join(ROOT, 'data'), join(folder, 'data'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const data = () => join(folder, 'data');
const problems = () => {
  try {
    loadDataset(data());
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.problems;
    throw error;
  }
};

test('loadDataset: a department behind a link is read as any other', () => {
  renameSync(join(data(), 'zonggonghui'), join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(data(), 'zonggonghui'));
  expect(loadDataset(data()).departmentYears).toHaveLength(1);
});

test('loadDataset: a copied department is no second one; one that is only called alike is', () => {
  const copy = join(data(), 'zonggonghui-2');
  cpSync(join(data(), 'zonggonghui'), copy, { recursive: true });
  expect(problems().map(({ found }) => found)).toEqual([
    '“安庆市总工会”，与 zonggonghui/2022 相同，都有“送温暖帮扶专项”',
  ]);
  const list = join(copy, '2022/list.json');
  const { entries, ...rest } = JSON.parse(readFileSync(list, 'utf8'));
  const renamed = entries.map((one: { name: string }) => ({ ...one, name: `${one.name}二` }));
  writeFileSync(list, JSON.stringify({ ...rest, entries: renamed }));
  expect(problems()).toEqual([]);
});

test('loadDataset: a data folder may hold what is made of it', () => {
  for (const name of ['dist/index.html', 'dist/2022/zonggonghui/a.json', 'pdf/2022/a.pdf']) {
    mkdirSync(join(data(), dirname(name)), { recursive: true });
    writeFileSync(join(data(), name), '{}');
  }
  mkdirSync(join(data(), 'node_modules/some_package'), { recursive: true });
  expect(problems()).toEqual([]);
  rmSync(join(data(), 'dist/index.html'));
  expect(problems()).not.toEqual([]);
});

test('loadDataset: a data folder may be a repository, with packages in it', () => {
  for (const name of ['.git/refs/heads', '.github/workflows', 'node_modules/jijing/data']) {
    mkdirSync(join(data(), name), { recursive: true });
  }
  for (const name of ['README.md', 'LICENSE', '.gitignore', '.gitlab-ci.yml']) {
    writeFileSync(join(data(), name), '');
  }
  for (const name of ['package.json', 'package-lock.json', 'node_modules/jijing/package.json']) {
    writeFileSync(join(data(), name), '{}');
  }
  expect(problems()).toEqual([]);
});

test('loadDataset: a form outside every year is told, not left out', () => {
  cpSync(
    join(data(), 'zonggonghui/2022/songwennuan-bangfu.json'),
    join(data(), 'zonggonghui/stray.json'),
  );
  expect(problems()).toMatchObject([{ found: '直接放在部门的文件夹中' }]);
});

test('loadDataset: grades stand from high to low, as bands do', () => {
  const file = join(data(), 'rulebooks/national-2020.json');
  const rulebook = JSON.parse(readFileSync(file, 'utf8'));
  rulebook.grades.scale.reverse();
  writeFileSync(file, JSON.stringify(rulebook));
  const wrong = { path: ['grades', 'scale'], expected: '按下限从高到低排列' };
  expect(problems()).toContainEqual(expect.objectContaining(wrong));
});

test('loadDataset: a kind that is not known names those that are', () => {
  const file = join(data(), 'rulebooks/national-2020.json');
  const rulebook = JSON.parse(readFileSync(file, 'utf8'));
  rulebook.execution.method.kind = 'cubic';
  writeFileSync(file, JSON.stringify(rulebook));
  const wrong = { expected: '"linear" 或 "bands"', found: '“cubic”' };
  expect(problems()).toContainEqual(expect.objectContaining(wrong));
});

test('loadDataset: each of two thousand problems of one file has its place', () => {
  const file = join(data(), 'zonggonghui/2022/list.json');
  const list = JSON.parse(readFileSync(file, 'utf8'));
  list.entries = Array.from({ length: 2_000 }, () => ({ id: 1 }));
  writeFileSync(file, JSON.stringify(list, null, 1));
  const found = problems();
  expect(found.length).toBeGreaterThan(2_000);
  expect(found.every(({ line }) => line >= 1)).toBe(true);
  expect(found.some(({ line }) => line > 5_000)).toBe(true);
});

test('loadDataset: what site.json excepts from the search for personal data passes, with its reason', () => {
  const form = join(data(), 'zonggonghui/2022/songwennuan-bangfu.json');
  const site = join(data(), 'site.json');
  const json = JSON.parse(readFileSync(form, 'utf8'));
  json.goals[0].actual = '项目编号 13800138000';
  writeFileSync(form, JSON.stringify(json));
  const settled = JSON.parse(readFileSync(site, 'utf8'));
  const exceptions = (path: (string | number)[]) => {
    const one = {
      file: 'zonggonghui/2022/songwennuan-bangfu.json',
      path,
      reason: '是项目编号',
    };
    writeFileSync(site, JSON.stringify({ ...settled, personalDataExceptions: [one] }));
  };

  expect(problems().map(({ found }) => found)).toEqual(['疑似手机号码']);
  exceptions(['goals', 0, 'actual']);
  expect(problems().filter(({ found }) => found.includes('手机'))).toEqual([]);
  exceptions(['goals', 0, 'expected']);
  expect(problems().map(({ found }) => found)).toEqual(['疑似手机号码', '该处没有疑似个人信息']);
});

test('loadDataset: leaves out a link to the folder in which it stands', () => {
  const year = join(data(), 'zonggonghui/2022');
  symlinkSync('.', join(year, 'here'));
  expect(problems()).toEqual([]);
});

test.skipIf(process.platform === 'win32')(
  'formatProblem: a name with line ends keeps its message whole (skipped on Windows, which has none)',
  () => {
    writeFileSync(join(data(), 'zonggonghui/2022/甲\n乙.json'), '{}');
    const texts = problems().map(formatProblem);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(/甲␤乙\.json:1:1 .+\n {4}.+$/);
  },
);

test('loadDataset: explained findings of 自查 are no form, and are asked for until they stand in the list', () => {
  const year = join(data(), 'zonggonghui/2022');
  const list = JSON.parse(readFileSync(join(year, 'list.json'), 'utf8'));
  const [entry] = list.entries;
  const accepted = [{ code: 'costIsNoCost', reason: '按财政口径' }];
  const explained = [{ name: entry.name, department: '', year: 2022, accepted }];
  writeFileSync(join(year, '已说明的发现.json'), JSON.stringify(explained));
  expect(problems().map(({ found }) => found)).toEqual([`“${entry.name}”的没有写进`]);
  entry.accepted = accepted;
  writeFileSync(join(year, 'list.json'), JSON.stringify(list));
  expect(problems()).toEqual([]);
});
