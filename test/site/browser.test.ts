import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { overflow, visit } from '../browserPage.ts';
import { PAGE_KINDS } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const WIDTHS = [1440, 768, 390];
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Gives a fresh page to a task and closes it after. */
async function withPage(task: (page: Page) => Promise<void>, javaScriptEnabled = true) {
  const context = await browser.newContext({ javaScriptEnabled });
  try {
    await task(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The page for missing addresses has links from the root: it is tried in missingPage.test.ts. */
const relocatable = PAGE_KINDS.filter(({ kind }) => kind !== '404');

describe.each([
  ['/', PAGE_KINDS],
  ['/some/base/', relocatable],
])('under %s', (base, kinds) => {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder(inject('site'), base);
  });
  afterAll(() => server?.close());

  describe.each(kinds)('the $kind page', ({ path }) => {
    test.each([
      ['with', true],
      ['without', false],
    ])(
      'loads %s JavaScript, from the site alone, without an error, and fits',
      async (_, scripts) => {
        await withPage(async (page) => {
          expect(await visit(page, server.url, path)).toEqual([]);
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 900 });
            expect(await overflow(page), `${width} px`).toEqual([]);
          }
        }, scripts);
      },
    );

    test('fits at 768 px with text of twice the size', async () => {
      await withPage(async (page) => {
        await page.setViewportSize({ width: 768, height: 900 });
        await visit(page, server.url, path);
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await overflow(page)).toEqual([]);
      });
    });

    test('offers a link to its main part as the first stop of the keyboard', async () => {
      await withPage(async (page) => {
        await visit(page, server.url, path);
        await page.keyboard.press('Tab');
        const link = page.locator(':focus');
        expect(await link.getAttribute('href')).toMatch(/^#./);
        const box = await link.boundingBox();
        expect(box, 'the link is seen while it has the focus').toMatchObject({
          x: expect.toSatisfy((x: number) => x >= 0),
          y: expect.toSatisfy((y: number) => y >= 0),
        });
        await page.keyboard.press('Enter');
        expect(await page.locator('main:target, main :target').count()).toBe(1);
      });
    });
  });
});
