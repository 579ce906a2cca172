import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { DataError } from '../../src/load/problem.ts';
import { type Dataset, rulebooksOf } from '../../src/model/dataset.ts';

const ROOT = join(import.meta.dirname, '../..');
let data: string;

type Entry = Record<string, unknown> & { id: string };

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'jijing-'));
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  cpSync(join(data, 'zonggonghui/2022'), join(data, 'zonggonghui/2023'), { recursive: true });
  for (const name of ['list', 'songwennuan-bangfu', 'kunnan-laomo-bangfu', 'zhigong-shebao']) {
    edit(`zonggonghui/2023/${name}.json`, (record) => ({ ...record, year: 2023 }));
  }
  for (const name of ['songwennuan-ankangbei', 'gonghui-zhuanxiang', 'kunnan-laomo-bangfu.report'])
    edit(`zonggonghui/2023/${name}.json`, (record) => ({ ...record, year: 2023 }));
});

afterEach(() => rmSync(data, { recursive: true, force: true }));

function edit(
  file: string,
  change: (record: Record<string, unknown>) => Record<string, unknown>,
): void {
  const path = join(data, file);
  writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8'))), undefined, 2));
}

/** Adds fields to an entry of the list of a year. */
function declare(id: string, fields: Record<string, unknown>, year = 2023): void {
  edit(`zonggonghui/${year}/list.json`, (list) => ({
    ...list,
    entries: (list.entries as Entry[]).map((one) => (one.id === id ? { ...one, ...fields } : one)),
  }));
}

/** Renames a project of a year, its form included. */
function rename(from: string, to: string, year = 2023): void {
  declare(from, { id: to }, year);
  const path = (id: string) => join(data, `zonggonghui/${year}/${id}.json`);
  renameSync(path(from), path(to));
}

function advice(): string[] {
  try {
    loadDataset(data);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map((problem) => problem.advice);
  }
}

function problems(): string[] {
  try {
    loadDataset(data);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(
      ({ path, expected, found }) => `${path.join('.')}: ${expected}｜${found}`,
    );
  }
}

function projectOf(dataset: Dataset, id: string) {
  return dataset.departmentYears.flatMap(({ projects }) => projects).find((one) => one.id === id);
}

describe('loadDataset', () => {
  test('reads lineages, mergers and splits', () => {
    declare('songwennuan-bangfu', { mergedFrom: ['songwennuan-bangfu', 'zhigong-shebao'] });
    declare('kunnan-laomo-bangfu', { lineage: 'laomo', splitFrom: 'kunnan-laomo-bangfu' });
    const dataset = loadDataset(data);
    expect(projectOf(dataset, '2023/zonggonghui/songwennuan-bangfu')?.origin).toEqual({
      kind: 'merged',
      lineageIds: ['zonggonghui/songwennuan-bangfu', 'zonggonghui/zhigong-shebao'],
    });
    const split = projectOf(dataset, '2023/zonggonghui/kunnan-laomo-bangfu');
    expect(split?.lineageId).toBe('zonggonghui/laomo');
    expect(split?.origin?.kind).toBe('split');
  });

  test('refuses a lineage that another project of the year bears', () => {
    declare('zhigong-shebao', { lineage: 'songwennuan-bangfu' });
    expect(problems()).toEqual([
      'entries.2.lineage: 同一年度不重复的沿革｜“songwennuan-bangfu”，与“送温暖帮扶专项”相同',
    ]);
  });

  test('refuses a lineage that is the id of another project of the year, wherever that stands', () => {
    declare('songwennuan-bangfu', { lineage: 'zhigong-shebao' });
    expect(problems()).toContain(
      'entries.0.lineage: 同一年度不重复的沿革｜“zhigong-shebao”，与“市总机关在职职工社保专项”相同',
    );
    declare('songwennuan-bangfu', { lineage: 'songwennuan-bangfu' });
    expect(problems()).toEqual([]);
  });

  test('refuses origins that no earlier year has', () => {
    declare('songwennuan-bangfu', { splitFrom: 'nowhere' });
    declare('zhigong-shebao', { mergedFrom: ['zhigong-shebao', 'other/nowhere'] });
    expect(problems()).toEqual([
      'entries.0.splitFrom: 2023 年度以前某个项目的沿革｜“nowhere”',
      'entries.2.mergedFrom.1: 2023 年度以前某个项目的沿革｜“other/nowhere”',
    ]);
  });

  test('refuses a lineage that no other year has, and asks for the one that differs by a letter', () => {
    rename('zhigong-shebao', 'shebao');
    declare('shebao', { lineage: 'zhigong-shebo' });
    rename('songwennuan-bangfu', 'bangfu');
    declare('bangfu', { lineage: 'nowhere' });
    expect(problems()).toEqual([
      'entries.0.lineage: 别的年度某个项目的沿革｜“nowhere”，别的年度都没有',
      'entries.2.lineage: 别的年度某个项目的沿革｜“zhigong-shebo”，别的年度都没有',
    ]);
    expect(advice()[1]).toMatch(/是不是“zhigong-shebao”/);
  });

  test('refuses an id that differs by a letter from a project that ended', () => {
    rename('zhigong-shebao', 'zhigong-shebo');
    expect(problems()).toEqual([
      'entries.2.id: 以前年度的“zhigong-shebao”，或写明沿革｜“zhigong-shebo”，只差一个字母',
    ]);
    declare('zhigong-shebo', { lineage: 'zhigong-shebo' });
    expect(problems()).toEqual([]);
    declare('zhigong-shebo', { lineage: 'zhigong-shebao' });
    expect(problems()).toEqual([]);
  });

  test.each([
    ['xiangmu-11', 'xiangmu-13', []],
    ['xiangmu-9', 'xiangmu-10', []],
    ['xiangmu-11', 'xianmu-11', ['entries.2.id']],
    ['xiangmu-2022', 'xiangmu-2023', ['entries.2.id']],
    ['xiangmu-22', 'xiangmu-23', ['entries.2.id']],
  ])(
    'of %s that ended and %s that is new, a number tells projects apart, but not a year',
    (ended, begun, places) => {
      rename('zhigong-shebao', ended, 2022);
      rename('zhigong-shebao', begun);
      expect(problems().map((one) => one.split(':')[0])).toEqual(places);
    },
  );

  test('accepts a new project, one kept apart from its namesake, and any lineage of a single year', () => {
    rename('zhigong-shebao', 'xin-xiangmu');
    declare('songwennuan-bangfu', { lineage: 'wenyuan' });
    expect(problems()).toEqual([]);
    rmSync(join(data, 'zonggonghui/2022'), { recursive: true });
    declare('xin-xiangmu', { lineage: 'xiangmu' });
    expect(problems()).toEqual([]);
  });

  test('refuses a project that bears the name of a page', () => {
    declare('zhigong-shebao', { id: 'brief' });
    expect(problems()).toContainEqual(expect.stringMatching(/^entries\.2\.id: 不是 brief/));
  });

  test('refuses an earlier rule book that the folder lacks', () => {
    const earlierRulebooks = [{ until: 2022, rulebook: 'nowhere' }];
    edit('site.json', (settings) => ({ ...settings, earlierRulebooks }));
    expect(problems()).toEqual([
      expect.stringMatching(
        /^earlierRulebooks\.0\.rulebook: 已有的规则：national-2020、.+、sichuan-2023｜“nowhere”$/,
      ),
    ]);
  });

  test('gives every year the rule book that held in it', () => {
    const earlierRulebooks = [
      { until: 2022, rulebook: 'jiangxi' },
      { until: 2018, rulebook: 'beijing-2016' },
    ];
    edit('site.json', (settings) => ({ ...settings, earlierRulebooks }));
    const dataset = loadDataset(data);
    const declared = [2017, 2018, 2019, 2022, 2023].map(
      (year) => rulebooksOf(dataset, year)[0]?.id,
    );
    expect(declared).toEqual([
      'beijing-2016',
      'beijing-2016',
      'jiangxi',
      'jiangxi',
      'national-2020',
    ]);
  });
});
