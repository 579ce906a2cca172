import { describe, expect, test } from 'vitest';
import { breadcrumbList, structuredData } from '../../src/layouts/structuredData.ts';
import { settingsSchema } from '../../src/model/settings.ts';
import { atomFeed } from '../../src/publish/discovery/atomFeed.ts';
import { paintBoxes } from '../../src/publish/discovery/raster.ts';
import { siteMap } from '../../src/publish/discovery/siteMap.ts';

const URL = 'https://www.example.gov.cn/';
const SETTINGS = {
  schemaVersion: 1,
  title: '公开',
  owner: '甲局',
  description: '说明',
  rulebook: 'a',
};

describe('siteMap', () => {
  const pages = ['/', '/a/', '/b/'].map((address) => ({ address, changed: undefined }));

  test('is one file up to the most that it may hold', () => {
    expect(siteMap(URL, pages, 3).map(({ name }) => name)).toEqual(['sitemap.xml']);
  });

  test('is an index of several beyond it, without losing a page', () => {
    const [index, ...parts] = siteMap(URL, pages, 2);
    expect(parts.map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml']);
    expect(index?.text).toContain(`<loc>${URL}sitemap-2.xml</loc>`);
    expect(parts.flatMap(({ text }) => text.match(/<url>/g) ?? [])).toHaveLength(3);
  });

  test('gives the day of a change only where it is known', () => {
    const [{ text } = { text: '' }] = siteMap(URL, [{ address: '/a/', changed: '2023-09-01' }]);
    expect(text).toContain('<lastmod>2023-09-01</lastmod>');
    expect(siteMap(URL, pages)[0]?.text).not.toContain('lastmod');
  });
});

test('atomFeed: entries of one page and day have ids of their own, which later entries do not move', () => {
  const entry = (title: string) => ({ address: '/a/', date: '2023-09-01', title, summary: '' });
  const head = { url: URL, title: '公开', owner: '甲局' };
  const idOf = (feed: string, title: string) =>
    new RegExp(`<title>${title}</title>\\n<id>([^<]+)</id>`).exec(feed)?.[1];
  const before = atomFeed(head, [entry('一')]);
  const after = atomFeed(head, [entry('二'), entry('一')]);
  expect(idOf(after, '一')).toBe(idOf(before, '一'));
  expect(idOf(after, '二')).not.toBe(idOf(after, '一'));
});

test('structuredData: no text can end the block, and it reads back as it was', () => {
  const text = structuredData([{ '@type': 'Dataset', name: '</script><b>' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].name).toBe('</script><b>');
});

test('breadcrumbList: gives addresses relative to the page where the site does not know its own', () => {
  const trail = [{ name: '总览', to: '/' }];
  const items = (settings: object) =>
    breadcrumbList(settingsSchema.parse(settings), '/a/b/', trail).itemListElement;
  expect(items(SETTINGS)).toMatchObject([{ item: '../../' }]);
  expect(items({ ...SETTINGS, url: URL })).toMatchObject([{ item: URL }]);
});

test('paintBoxes: later boxes cover earlier ones, and what lies outside is cut off', () => {
  const box = (x: number, y: number, width: number, height: number, colour: number) => ({
    x,
    y,
    width,
    height,
    colour,
  });
  const { pixels } = paintBoxes(
    3,
    2,
    [],
    [box(-1, 0, 3, 1, 1), box(1, -5, 9, 9, 2), box(0, 1, -4, 1, 3)],
  );
  expect([...pixels]).toEqual([1, 2, 2, 0, 2, 2]);
});

test.each([
  ['url', 'https://www.example.gov.cn/a'],
  ['url', 'www.example.gov.cn/'],
  ['url', 'https://www.example.gov.cn/?a/'],
  ['siteIdCode', '123'],
  ['siteDomain', 'https://a.gov.cn'],
])('settingsSchema: refuses %s %j', (field, value) => {
  expect(settingsSchema.safeParse({ ...SETTINGS, [field]: value }).success).toBe(false);
});
