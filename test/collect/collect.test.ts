import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { collectedView } from '../../src/analysis/collectedView.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { ZERO } from '../../src/model/decimal.ts';
import { HIVE_TITLE } from '../../src/publish/hive/hiveReadme.ts';
import { tableRecords } from '../../src/publish/tableRecords.ts';
import { collectedTable } from '../../src/publish/tables/collected.ts';
import { loadSite } from '../../src/site/loadSite.ts';
import { jijing } from '../jijing.ts';
import { ROOT } from '../root.ts';
import { serveFolder } from '../staticServer.ts';
import { publishChild } from './publishChild.ts';

const root = mkdtempSync(join(tmpdir(), 'jijing-collect-'));
const [parent, union, other] = ['parent', 'union', 'other'].map((name) => join(root, name)) as [
  string,
  string,
  string,
];
const dataset = loadDataset(join(ROOT, 'data'));

beforeAll(async () => {
  cpSync(join(ROOT, 'data'), parent, { recursive: true });
  await publishChild(dataset, union);
});
beforeEach(async () => {
  const settings = {
    ...dataset.settings,
    url: 'https://other.example.gov.cn/jx/',
    owner: '另一单位',
  };
  await publishChild({ ...dataset, settings }, other);
});
afterAll(() => rmSync(root, { recursive: true }));

const collect = (...children: string[]) => jijing('collect', '--data', parent, ...children);
const view = () => {
  const { collected } = loadDataset(parent);
  if (collected === undefined) throw new Error('nothing was collected');
  return collectedView(collected);
};

test('collect: adds up what a child publishes to what the child itself says', async () => {
  const site = await publishChild(dataset, union);
  expect((await collect(`union=${union}`)).status).toBe(0);
  const [year] = view().years;
  const summary = site.years[0]?.overview.summary;
  const { met, missed, unassessable } = summary?.outcomes ?? {};
  expect(year?.total).toMatchObject({
    ...{ met, missed, unassessable, projects: 5, summed: 5 },
    rate: summary?.rateAdjusted,
    reported: { low: summary?.reportedLow, high: summary?.reportedHigh },
  });
  expect(summary?.money).toMatchObject(year?.total.money ?? { none: true });
});

test('collect: reads folders and addresses, and leads to where each is published', async () => {
  const server = await serveFolder(union, '/jixiao/');
  const { status, stdout } = await collect(`union=${server.url}index.html`, `other=${other}`);
  await server.close();
  expect(status, stdout).toBe(0);
  const { read, years, headline } = view();
  expect(headline).toMatch(/^2 个下级网站 2022 年度全年预算 /);
  expect(read.map(({ key, address }) => [key, address])).toEqual([
    ['union', `${server.url}index.html`],
    ['other', 'https://other.example.gov.cn/jx/'],
  ]);
  expect(years.map(({ total, rows }) => [rows.length, total.projects])).toEqual([[2, 10]]);
  const moneyless = read.map((child) => {
    const unsummed = { summed: 0, initial: ZERO, adjusted: ZERO, executed: ZERO };
    const own = child.years.map((year) => ({ ...year, ...unsummed }));
    return child.key === 'other' ? { ...child, years: own } : child;
  });
  expect(
    collectedView({ schemaVersion: 1, date: '2026-01-01', sites: moneyless }).headline,
  ).toMatch(/^1 个下级网站 /);
});

test('collect: names a child that is silent, changed or no site, and lets the others stand', async () => {
  const server = await serveFolder(union);
  await server.close();
  const table = join(other, 'data/projects.json');
  writeFileSync(table, readFileSync(table, 'utf8').replace('"year":2022', '"year":2023'));
  const { status, stdout } = await collect(
    `union=${union}`,
    `silent=${server.url}`,
    `changed=${other}`,
    `none=${join(root, 'nowhere')}`,
    `empty=${root}`,
  );
  expect(status).toBe(1);
  const address = new URL(server.url).host;
  expect(stdout.replace(address, '<host>').split('\n').slice(1)).toMatchInlineSnapshot(`
    [
      "  union　安庆市总工会 项目支出绩效自评公开：1 个年度，5 张自评表",
      "  silent　没有读到：不能读取 http://<host>/data/manifest.json：那里没有网站应答",
      "  changed　没有读到：projects.json 与清单 manifest.json 不符：可能正在更新，或被改动过",
      "  none　没有读到：没有这个文件夹",
      "  empty　没有读到：文件夹中没有 data/manifest.json",
      "",
    ]
  `);
  expect(view().years[0]?.rows).toHaveLength(1);
  expect(view().sentence).toBe('汇总了 1 个下级网站公开的数据，另有 4 个没有读到，不在合计之内。');
});

test.each([
  ['is longer than any text', '长'.repeat(40_000)],
  ['no page can print', '甲\u0001'],
  ['is half a character', '甲\ud800'],
  ['is a telephone number', '联系电话 13800138000'],
])(
  'collect: a child whose title %s is named, and spoils no page of the others',
  async (_, title) => {
    await publishChild({ ...dataset, settings: { ...dataset.settings, title } }, other);
    const { status, stdout } = await collect(`union=${union}`, `other=${other}`);
    expect(status, stdout).toBe(1);
    expect(stdout).toContain('other　没有读到：它公开的数据不能汇总：');
    expect((await jijing('validate', '--data', parent)).status).toBe(0);
    expect(view().years[0]?.rows).toHaveLength(1);
  },
);

test('collect: counts the same data under two keys once', async () => {
  const { status, stdout } = await collect(`a=${union}`, `b=${union}`, `c=${other}`);
  expect(status).toBe(1);
  expect(stdout).toContain('b　没有读到：与“a”是同一份数据，不重复计入');
  expect(view().years[0]?.total.projects).toBe(10);
});

test('collect: says which publishers stand behind several children', async () => {
  const settings = { ...dataset.settings, title: '另一个网站' };
  await publishChild({ ...dataset, settings }, other);
  await collect(`a=${union}`, `c=${other}`);
  expect(view().samePublishers).toEqual([{ publisher: '安庆市总工会', keys: ['a', 'c'] }]);
});

test.each([
  [['site'], '“site”要写成 标识=网站'],
  [['A b=site'], '“A b=site”要写成 标识=网站'],
  [['a=x', 'a=y'], '标识“a”用了两次'],
])('collect: refuses %j', async (children, said) => {
  const { status, stderr } = await collect(...children);
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});

test('loadDataset: says what is wrong with a collected.json that was edited', async () => {
  await collect(`union=${union}`);
  const file = join(parent, 'collected.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"projects": 5', '"projects": -5'));
  const { status, stderr } = await jijing('validate', '--data', parent);
  expect(status).toBe(2);
  expect(stderr).toContain('项目: 应为 不小于 0 的数，实为 -5');
  expect(stderr).toContain('再运行一次 collect：这个文件由它写入。');
  rmSync(file);
});

test('collectedTable: has every year of each child, and why one was not read', async () => {
  await collect(`union=${union}`, `none=${join(root, 'nowhere')}`);
  const rows = [...tableRecords(collectedTable, view())];
  expect(rows).toMatchObject([
    { site: 'union', site_region: '340800', year: 2022, projects: 5, unread_reason: null },
    { site: 'none', site_title: null, year: null, projects: null, unread_reason: '没有这个文件夹' },
  ]);
  expect(rows[0]).toMatchObject({ initial_budget: 324, executed: 286.38, missed: 2 });
});

test('loadDataset: a site may stand for those below it alone', async () => {
  const alone = join(root, 'alone');
  mkdirSync(alone);
  cpSync(join(ROOT, 'data/site.json'), join(alone, 'site.json'));
  const { status, stderr } = await jijing('validate', '--data', alone);
  expect([status, stderr]).toEqual([2, expect.stringContaining('至少一个部门的文件夹')]);
  await jijing('collect', '--data', alone, `union=${union}`);
  const site = loadSite(alone);
  expect([site.years, site.collected?.years.map(({ year }) => year)]).toEqual([[], [2022]]);
});

test('parquet: leaves what stands where no site can be read', async () => {
  const out = join(root, 'hive');
  mkdirSync(out);
  writeFileSync(join(out, 'README.md'), HIVE_TITLE);
  const { status, stdout } = await jijing('parquet', `gone=${join(root, 'gone')}`, '--out', out);
  expect([status, stdout]).toEqual([1, expect.stringContaining('没有读到任何网站')]);
  expect(readFileSync(join(out, 'README.md'), 'utf8')).toBe(HIVE_TITLE);
});
