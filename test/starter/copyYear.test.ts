import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { IndicatorCells } from '../../src/model/form.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { listSchema } from '../../src/model/list.ts';
import { nextYearForm, nextYearList } from '../../src/starter/nextYear.ts';
import { folderHashes, listFiles } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';

const PLACE = 'zonggonghui/2022';
const json = (folder: string, file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const form = formFileSchema.parse(json('data', `${PLACE}/kunnan-laomo-bangfu.json`));
const list = listSchema.parse(json('data', `${PLACE}/list.json`));

describe('nextYearForm', () => {
  const next = nextYearForm(form, 2023);
  const rowsOf = ({ indicators = [] }: typeof form) => indicators;

  test('keeps names, targets, points and the order of rows', () => {
    const kept = ({ level1, level2, indicator, target, points }: IndicatorCells) => ({
      ...{ level1, level2, indicator, target, points },
    });
    expect(rowsOf(next).map(kept)).toEqual(rowsOf(form).map(kept));
    expect(next).toMatchObject({ year: 2023, head: form.head });
    expect(next.goals?.map(({ expected }) => expected)).toEqual(
      form.goals?.map(({ expected }) => expected),
    );
    expect(next.total?.points).toBe(form.total?.points);
  });

  test('leaves blank what only the end of the year tells', () => {
    for (const { actual, score, reason } of rowsOf(next))
      expect([actual, score, reason]).toEqual(['', '', '']);
    const { initial, adjusted, executed, rate, score } = next.funds?.total ?? {};
    expect([initial, adjusted, executed, rate, score]).toEqual(['', '', '', '', '']);
    expect([next.goals?.[0]?.actual, next.total?.score]).toEqual(['', '']);
  });

  test('keeps the marks of what is not applicable', () => {
    expect(next.funds?.fiscal?.points).toBe(form.funds?.fiscal?.points);
    expect(next.funds?.fiscal?.score).toBe(form.funds?.fiscal?.score);
    expect(next.funds?.fiscal?.score).toMatch(/^\D+$/);
  });

  test('drops the review and the source of the earlier year', () => {
    const source = { publisher: '甲', title: '乙' };
    const reviewed = { ...form, review: { reviewer: '市财政局', score: '90' }, source };
    expect(nextYearForm(reviewed, 2023)).toEqual(next);
  });

  test('prints the later year where the form prints one', () => {
    expect(nextYearForm({ ...form, period: '2022年度' }, 2023).period).toBe('2023年度');
    expect(next.period).toBeUndefined();
  });
});

test('nextYearList: keeps the projects and their lineage, not what belongs to the earlier year', () => {
  const [first, ...others] = list.entries;
  if (first === undefined) throw new Error('no entry');
  const accepted = [{ code: 'costIsNoCost', reason: '甲' }];
  const mergedFrom = ['a', 'b'];
  const entry = {
    ...first,
    note: '备注',
    lineage: 'old-name',
    accepted,
    mergedFrom,
    splitFrom: 'c',
  };
  const dated = { ...list.source, url: 'https://example.org/', published: '2023-09-01' };
  const next = nextYearList({ ...list, source: dated, entries: [entry, ...others] }, 2023);
  expect(next.entries[0]).toEqual({
    id: first.id,
    seq: first.seq,
    name: first.name,
    note: '',
    lineage: 'old-name',
  });
  expect(next.entries.map(({ id }) => id)).toEqual(list.entries.map(({ id }) => id));
  expect(Object.keys(next.source)).toEqual(['publisher', 'title']);
  expect(next.source.title).toContain('2023 年度');
});

describe('copy-year', () => {
  let data: string;
  beforeEach(() => {
    data = mkdtempSync(join(tmpdir(), 'jijing-copy-'));
    cpSync('data', data, { recursive: true });
  });
  afterEach(() => rmSync(data, { recursive: true }));
  const copyYear = (...args: readonly string[]) => jijing('copy-year', '--data', data, ...args);

  test('writes a list and forms that are valid, says which targets name the earlier year', async () => {
    const { status, stdout } = await copyYear('2022', '2023');
    expect(status).toBe(0);
    expect(stdout).toContain('已建立 2023 年度的 1 份清单、5 张空白自评表。');
    expect(stdout).toContain(
      'zonggonghui/2023/songwennuan-bangfu.json　在 2022 年春节前完成送温暖任务',
    );
    expect(listFiles(join(data, 'zonggonghui/2023'))).toEqual([
      'gonghui-zhuanxiang.json',
      'kunnan-laomo-bangfu.json',
      'list.json',
      'songwennuan-ankangbei.json',
      'songwennuan-bangfu.json',
      'zhigong-shebao.json',
    ]);
    expect((await jijing('validate', '--data', data)).stdout).toContain('10 个项目，124 项指标');
    const written = json(data, 'zonggonghui/2023/list.json');
    expect(written.$schema).toBe('../../schemas/list.schema.json');
  });

  test.each([
    [['2022', '2022'], '两个年度不能相同'],
    [['2021', '2023'], '中没有 2021 年度的清单'],
    [['2022', '23'], '年度应为四位数字'],
    [['2022', '2023', '--department', 'zongonghui'], '是不是“zonggonghui”'],
    [['2022'], 'copy-year 之后要写新的年度'],
  ])('refuses %j and writes nothing', async (args, sentence) => {
    const before = folderHashes(data);
    const { status, stderr } = await copyYear(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(sentence)]);
    expect(folderHashes(data)).toEqual(before);
  });

  test('overwrites nothing: where one department has the year, none is copied', async () => {
    cpSync(join(data, 'zonggonghui'), join(data, 'another'), { recursive: true });
    await copyYear('2022', '2023', '--department', 'zonggonghui');
    const file = join(data, 'zonggonghui/2023/list.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"note": ""', '"note": "手写"'));
    const before = folderHashes(data);
    const { status, stderr } = await copyYear('2022', '2023');
    expect([status, stderr]).toEqual([2, expect.stringContaining('已有 zonggonghui/2023')]);
    expect(folderHashes(data)).toEqual(before);
  });
  test('completes what a copy left that was ended in between', async () => {
    await copyYear('2022', '2023');
    const whole = folderHashes(data);
    rmSync(join(data, 'zonggonghui/2023/list.json'));
    expect((await copyYear('2022', '2023')).status).toBe(0);
    expect(folderHashes(data)).toEqual(whole);
    expect((await copyYear('2022', '2023')).status).toBe(2);
  });
});
