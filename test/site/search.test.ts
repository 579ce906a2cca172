import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { searchFiles } from '../../src/publish/search/searchFiles.ts';
import { launchBrowser } from '../browser.ts';
import { overflow, visit } from '../browserPage.ts';
import { pageWeight, sumWeights } from '../pageWeight.ts';
import { manyResults, searchedResults } from '../search/searchedCity.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const MOST_BYTES = 60_000;
const site = inject('site');
let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(site, '/some/base/');
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens the page of the search, hands it over, and expects that nothing went wrong meanwhile. */
async function onPage(
  address: string,
  task: (page: Page) => Promise<void>,
  javaScriptEnabled = true,
) {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    const page = await context.newPage();
    const wrong = await visit(page, server.url, address);
    await task(page);
    expect(wrong).toEqual([]);
  } finally {
    await context.close();
  }
}

const NOT_RUNNING = '程序文件没有送到';
const results = (page: Page) => page.locator('.search-results');

describe('the search page, under a path and its content policy', () => {
  test('weighs at most 60 kB before the first key, the first of the index included', () => {
    const { html, linked } = pageWeight(site, 'search/');
    const index = brotliCompressSync(readFileSync(join(site, 'search/index.json'))).length;
    expect(sumWeights([html, linked]).brotli + index).toBeLessThanOrEqual(MOST_BYTES);
  });

  test('answers while one types, says so, and keeps the query in the address', async () => {
    await onPage('search/', async (page) => {
      await page.locator('#query').pressSequentially('劳模');
      await expect.poll(() => page.getByRole('status').textContent()).toBe('“劳模”：项目 1 个。');
      expect(new URL(page.url()).searchParams.get('q')).toBe('劳模');
      expect(await results(page).locator('mark').first().textContent()).toBe('劳模');
      expect(await page.locator('.search-directory').isVisible()).toBe(false);
      expect(await overflow(page)).toEqual([]);
      await page.locator('#query').fill('');
      await expect.poll(() => page.locator('.search-directory').isVisible()).toBe(true);
      await expect.poll(() => new URL(page.url()).search).toBe('');
    });
  });

  test('answers a query that came with the address, and its links lead to the places', async () => {
    await onPage(`search/?q=${encodeURIComponent('特困劳模')}`, async (page) => {
      await results(page).getByRole('link', { name: '特困劳模' }).first().click();
      await page.waitForURL(/kunnan-laomo-bangfu\/#row-\d+$/);
      expect(await page.locator('tr:target').count()).toBe(1);
    });
  });

  test('is walked through with the arrow keys', async () => {
    await onPage(`search/?q=${encodeURIComponent('帮扶')}`, async (page) => {
      await results(page).getByRole('link').first().waitFor();
      await page.locator('#query').focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.locator(':focus').textContent()).toContain('帮扶');
      await page.keyboard.press('ArrowUp');
      expect(await page.locator('#query:focus').count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Escape');
      expect(await page.locator('#query:focus').count()).toBe(1);
      // Selects to the end of the field, as everywhere.
      await page.keyboard.press('Shift+ArrowDown');
      expect(await page.locator('#query:focus').count()).toBe(1);
    });
  });

  test('keeps and answers what was typed before the script came', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { open, gate } = closedGate();
    const script = page.waitForRequest('**/_astro/main-*.js');
    await page.route('**/_astro/main-*.js', (route) => gate.then(() => route.continue()));
    await page.goto(`${server.url}search/`, { waitUntil: 'commit' });
    await script;
    await page.locator('#query').fill('劳模');
    open();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('“劳模”：项目 1 个。');
    expect(await page.locator('#query').inputValue()).toBe('劳模');
    await context.close();
  });

  test('takes markup in a query for text', async () => {
    await onPage(
      `search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>劳模')}`,
      async (page) => {
        await expect.poll(() => page.getByRole('status').textContent()).toContain('没有找到');
        expect(await page.locator('.search img').count()).toBe(0);
      },
    );
  });

  test('is reached from the head of every page', async () => {
    await onPage('2022/zonggonghui/', async (page) => {
      await page.getByRole('searchbox').fill('满意');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/);
      await results(page).getByRole('link').first().waitFor();
    });
  });

  test('without JavaScript lists departments and projects as links', async () => {
    const listed = async (page: Page) => {
      expect(await page.locator('.search-directory').getByRole('link').count()).toBe(6);
      expect(await page.getByRole('status').textContent()).toContain(NOT_RUNNING);
    };
    await onPage('search/', listed, false);
  });

  test.each([
    ['is not there', { status: 404 }],
    ['has the type of a page', { contentType: 'text/html', body: '' }],
  ])('says why nothing is found where its script %s', async (_, answer) => {
    const page = await browser.newPage();
    await page.route(/\/_astro\/.*\.js$/, (route) => route.fulfill(answer));
    await page.goto(`${server.url}search/`);
    expect(await page.getByRole('status').textContent()).toContain(NOT_RUNNING);
    await page.close();
  });

  test('says so where the index does not come', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/search/index.json*', (route) => route.abort());
    await page.goto(`${server.url}search/?q=${encodeURIComponent('劳模')}`);
    await expect.poll(() => page.getByRole('status').textContent()).toContain('没有取到');
    await context.close();
  });
});

describe('the search page of many projects', () => {
  const files = new Map(
    searchFiles(manyResults(searchedResults(loadDataset('data'))), []).map((file) => [
      file.name,
      file.text,
    ]),
  );

  /** The page with the answer to 专项; files of the index whose name `isHeld` come after `gate`. */
  async function onAnswer(
    task: (page: Page) => Promise<void>,
    isHeld = (_: string) => false,
    gate: Promise<void> = Promise.resolve(),
  ) {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      await page.route('**/search/*.json*', async (route) => {
        const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
        if (isHeld(name)) await gate;
        await route.fulfill({ body: files.get(name) ?? '', contentType: 'application/json' });
      });
      await page.goto(`${server.url}search/?q=${encodeURIComponent('专项')}`);
      await results(page).getByRole('link').first().waitFor();
      await task(page);
    } finally {
      await context.close();
    }
  }

  const group = (page: Page, title: string) =>
    results(page)
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const items = (page: Page, title: string) => group(page, title).locator('.search-list > li');
  const press = (page: Page, title: string) => group(page, title).getByRole('button').click();

  test.each(['项目', '指标'])(
    'shows more of %s and goes on at the first of them',
    async (title) => {
      await onAnswer(async (page) => {
        expect(await items(page, title).count()).toBe(10);
        await press(page, title);
        await expect.poll(() => items(page, title).count()).toBe(30);
        const next = items(page, title).nth(10).getByRole('link').first();
        expect(await next.evaluate((link) => link === document.activeElement)).toBe(true);
      });
    },
  );

  test('goes on in the same way where the press gave the button no focus', async () => {
    await onAnswer(async (page) => {
      await group(page, '指标').getByRole('button').dispatchEvent('click');
      await expect.poll(() => items(page, '指标').count()).toBe(30);
      expect(await items(page, '指标').nth(10).locator(':focus').count()).toBe(1);
    });
  });

  test.each([
    ['asked for something else', '工会', '“工会”：'],
    ['gone back to the field', undefined, '“专项”：项目 30 个以上'],
  ])('leaves the focus to who has %s meanwhile', async (_, query, words) => {
    const { open, gate } = closedGate();
    const isNext = (name: string) => /^projects-[13]\.json$/.test(name);
    await onAnswer(
      async (page) => {
        await press(page, '项目');
        await page.locator('#query').focus();
        if (query !== undefined) await page.locator('#query').fill(query);
        const arrived = page.waitForResponse('**/projects-3.json*');
        open();
        await (await arrived).finished();
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        await expect.poll(() => page.getByRole('status').textContent()).toContain(words);
        expect(await page.locator('#query:focus').count()).toBe(1);
      },
      isNext,
      gate,
    );
  });

  test('gives the focus back to the field where its link went with an earlier answer', async () => {
    const { open, gate } = closedGate();
    await onAnswer(
      async (page) => {
        await page.locator('#query').fill('工会专项30');
        await page.keyboard.press('ArrowDown');
        expect(await results(page).locator(':focus').count()).toBe(1);
        open();
        await expect.poll(() => page.getByRole('status').textContent()).toContain('工会专项30');
        expect(await page.locator('#query:focus').count()).toBe(1);
      },
      (name) => name === 'projects-1.json',
      gate,
    );
  });
});

/** Something to wait for, until it is opened. */
function closedGate() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), gate };
}
