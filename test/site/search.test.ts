import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { overflow, visit } from '../browserPage.ts';
import { pageWeight, sumWeights } from '../pageWeight.ts';
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
      expect(new URL(page.url()).search).toBe('');
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
    });
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
      expect(await page.locator('noscript p').isVisible()).toBe(true);
    };
    await onPage('search/', listed, false);
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
