import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { visit } from '../browserPage.ts';
import { buildSite } from '../buildSite.ts';
import { listFiles } from '../folderHashes.ts';
import { jijing } from '../jijing.ts';
import { MISSING, missingAnswer } from '../missingPage.ts';
import { pageFaults, pageIds } from '../pageFaults.ts';
import { pageTags } from '../pageTags.ts';
import { plainLines } from '../plainLines.ts';
import { ROOT } from '../root.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const ADDRESS = 'https://www.example.gov.cn/jixiao/';
const PROJECT = '2022/zonggonghui/songwennuan-bangfu/';
const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
const [data, out] = [join(folder, 'data'), join(folder, 'site')];
const at = (file: string) => join(data, 'zonggonghui/2022', file);

function edit(file: string, from: string, to: string): void {
  writeFileSync(at(file), readFileSync(at(file), 'utf8').replace(from, to));
}

async function publish(...args: readonly string[]): Promise<void> {
  const { status, stderr } = await jijing('publish-log', '--data', data, ...args);
  if (status !== 0) throw new Error(stderr);
}

/** The record with a public address, published, and corrected in three documents, one text hostile. */
beforeAll(async () => {
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  const settings = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8'));
  const issued = {
    url: ADDRESS,
    path: '/jixiao/',
    siteIdCode: '3408000001',
    contact: '0556-1234567',
  };
  writeFileSync(join(data, 'site.json'), JSON.stringify({ ...settings, ...issued }));
  await publish('--date', '2023-09-01');
  edit('songwennuan-bangfu.json', '"actual": "1350"', '"actual": "1320 </script><b>&"');
  edit('list.json', '"note": ""', '"note": "已更正"');
  edit('kunnan-laomo-bangfu.report.json', '"grade": "优"', '"grade": "良"');
  await publish('--date', '2023-10-01', '--reason', '复核后更正');
  await buildSite({ data, out });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(out, file), 'utf8');
/** A page as it was written, without where its lines may break. */
const readPage = (path: string) => plainLines(read(`${path}index.html`));
const tagsOf = (path: string) => pageTags(read(`${path}index.html`));

function metaOf(path: string, root = out): Record<string, string> {
  const tags = pageTags(readFileSync(join(root, path, 'index.html'), 'utf8'));
  return Object.fromEntries(
    tags
      .filter(({ name }) => name === 'meta')
      .map(({ attributes }) => [attributes.name ?? attributes.property, attributes.content ?? '']),
  );
}

function graphOf(path: string): { '@type': string }[] {
  const block = tagsOf(path).find(({ attributes }) => attributes.type === 'application/ld+json');
  return JSON.parse(block?.text ?? '{}')['@graph'];
}

describe('a site that knows its address', () => {
  test('keeps the rules on every page, versions too', () => {
    const files = listFiles(out);
    const pages = files.filter((file) => file.endsWith('.html'));
    const ids = new Map(pages.map((page) => [page, new Set(pageIds(pageTags(read(page))))]));
    const facts = { files: new Set(files), ids, sources: new Set<string>(), address: ADDRESS };
    expect(pages.filter((page) => page.includes('/versions/'))).toHaveLength(3);
    // The page for missing addresses has links from the root of the host: see missingPage.test.ts.
    const relocatable = pages.filter((page) => page !== '404.html');
    expect(relocatable.flatMap((page) => pageFaults(page, read(page), facts))).toEqual([]);
  });

  test('names site, column and article in the tags of government sites', () => {
    const site = { SiteDomain: 'www.example.gov.cn', SiteIDCode: '3408000001' };
    expect(metaOf('quality/')).toMatchObject({
      ...site,
      ColumnName: '自评质量',
      ColumnType: '信息公开',
      ColumnDescription: expect.stringMatching(/./),
      ColumnKeywords: expect.stringMatching(/./),
    });
    expect(metaOf(PROJECT)).toMatchObject({
      ...site,
      ArticleTitle: '送温暖帮扶专项',
      PubDate: '2023-09-01',
      ContentSource: '安庆市总工会',
      'article:modified_time': '2023-10-01',
    });
    expect(metaOf(PROJECT)).not.toHaveProperty('ColumnName');
  });

  test('lists every page but the one for missing addresses in its site map', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc);
    const pages = listFiles(out).filter((file) => file.endsWith('index.html'));
    expect(listed.sort()).toEqual(
      pages.map((page) => ADDRESS + page.replace(/index\.html$/, '')).sort(),
    );
    expect(existsSync(join(out, 'robots.txt')), 'its host has other sites').toBe(false);
  });

  test('tells publications and corrections in a feed, each entry with an id of its own', () => {
    const feed = read('feed.xml');
    const ids = [...feed.matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(1 + 7 + 7 + 1 + 3);
    const { headHash: head } = JSON.parse(read('data/publications.json'));
    expect(feed).toContain(`公开记录的校验值（SHA-256）：${head}`);
    expect(feed).toContain('1350 → 1320 &lt;/script&gt;&lt;b&gt;&amp;');
  });

  test('describes data and place to machines, whatever a form says', () => {
    expect(graphOf(PROJECT)).toMatchObject([
      { '@type': 'BreadcrumbList', itemListElement: { length: 4 } },
      { '@type': 'Dataset', url: ADDRESS + PROJECT, datePublished: '2023-09-01' },
    ]);
    expect(graphOf('data/')).toMatchObject([{}, { '@type': 'Dataset', temporalCoverage: '2022' }]);
  });

  test('names for machines only files that are there', () => {
    const files = [PROJECT, 'data/'].flatMap((path) =>
      [...JSON.stringify(graphOf(path)).matchAll(/"contentUrl":"([^"]+)"/g)].map(([, url]) => url),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(listFiles(out)).toContain(file?.slice(ADDRESS.length));
  });

  test('draws a picture for sharing', () => {
    const png = readFileSync(join(out, 'share/2022.png'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    const start = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4)));
    expect(rows).toHaveLength(1201 * 630);
    expect(new Set(rows)).toEqual(new Set([0, 1, 2, 3, 4]));
  });
});

describe('a corrected form', () => {
  test('says on its page when it changed, why, and what from', () => {
    const html = readPage(PROJECT);
    for (const said of [
      '公开记录',
      '复核后更正',
      '1320 &lt;/script&gt;&lt;b&gt;&amp;',
      '实际完成值',
    ]) {
      expect(html).toContain(said);
    }
    expect(html).toContain('(2023-10-01)');
    expect(html).toContain(ADDRESS + PROJECT);
  });

  test.each([
    [`${PROJECT}versions/2023-09-01/`, '1350'],
    ['2022/zonggonghui/versions/2023-09-01/', '送温暖帮扶专项'],
    ['2022/zonggonghui/kunnan-laomo-bangfu/report/versions/2023-09-01/', '绩效'],
  ])('stays at %s as it was', (path, text) => {
    expect(readPage(path)).toContain('已被更正的版本');
    expect(readPage(path)).toContain(text);
  });
});

describe('in Chromium', () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveFolder(out, '/jixiao/');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each([PROJECT, `${PROJECT}versions/2023-09-01/`, 'data/', ''])(
    'the data blocks of /%s breach no policy, and the page loads nothing from its public address',
    async (path) => {
      const page = await browser.newPage();
      expect(await visit(page, server.url, path)).toEqual([]);
      expect(await page.locator('b:has-text("&")').count()).toBe(0);
      await page.close();
    },
  );

  test.each(MISSING)('answers /%s with style and a way home, under its path', async (address) => {
    expect(await missingAnswer(browser, server.url, address)).toEqual({
      status: 404,
      styles: [200, 200],
      home: server.url,
    });
  });
});

describe('a site that does not know its address', () => {
  test('writes nothing that needs one, and makes nothing up', () => {
    const files = listFiles(inject('site'));
    expect(files.filter((file) => /^(sitemap|robots|feed|share)/.test(file))).toEqual([]);
    const meta = metaOf('', inject('site'));
    for (const name of ['SiteDomain', 'SiteIDCode', 'PubDate', 'og:url', 'og:image']) {
      expect(meta).not.toHaveProperty(name);
    }
    expect(metaOf(PROJECT, inject('site'))).not.toHaveProperty('PubDate');
    expect(readFileSync(join(inject('site'), PROJECT, 'index.html'), 'utf8')).not.toContain(
      '公开记录',
    );
  });
});
