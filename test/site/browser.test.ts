import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { overflowAt, tornAt, visit } from '../browserPage.ts';
import { answersEnd, changesOfFirstScreen, FIRST_SCREENS, firstChart } from '../firstScreen.ts';
import { PAGE_KINDS } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const WIDTHS = [1440, 768, 390];
/** Longer than any page takes on a busy machine. */
const PATIENCE = { timeout: 60_000 };
let browser: Browser;
/** Under a path of the host, where an address from its root would find nothing. */
let server: StaticServer;
let atRoot: StaticServer;
/** One for all kinds of pages: a window for each would cost seconds. */
let bare: Page;

beforeAll(async () => {
  const site = inject('site');
  [browser, server, atRoot] = await Promise.all([
    launchBrowser(),
    serveFolder(site, '/some/base/'),
    serveFolder(site),
  ]);
  bare = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await atRoot?.close();
});

/** The page for missing addresses alone has links from the root: it is tried in missingPage.test.ts. */
const hostOf = (kind: string) => (kind === '404' ? atRoot : server).url;

describe.each(PAGE_KINDS)('the $kind page', ({ kind, path }) => {
  let page: Page;
  let wrong: string[];
  beforeAll(async () => {
    page = await browser.newPage();
    wrong = await visit(page, hostOf(kind), path);
  });
  afterAll(() => page?.close());

  test('offers a link to its main part as the first stop of the keyboard', async () => {
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

  test('loads from the site alone, without an error, and fits', async () => {
    expect(await overflowAt(page, WIDTHS)).toEqual([]);
    expect(wrong).toEqual([]);
  });

  test('breaks lines between words alone', async () => {
    expect(await tornAt(page, [768, 390])).toEqual([]);
  });

  test('fits at 768 px with text of twice the size', async () => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overflowAt(page, [768])).toEqual([]);
  });

  test('loads without JavaScript, from the site alone, without an error, and fits', async () => {
    bare.removeAllListeners();
    const faults = await visit(bare, atRoot.url, path);
    expect(await overflowAt(bare, WIDTHS)).toEqual([]);
    expect(faults).toEqual([]);
  });
});

const PICTURED = ['overview', 'year', 'department', 'project', 'compare'];

describe.each(PAGE_KINDS.filter(({ kind }) => PICTURED.includes(kind)))(
  'the first chart of the $kind page',
  ({ path }) => {
    test.each(FIRST_SCREENS)(
      'stands in the first screen at $width × $height, with all answers',
      async (viewport) => {
        const page = await browser.newPage({ viewport });
        await page.goto(server.url + path);
        const { top, bottom } = await firstChart(page);
        const answers = await answersEnd(page);
        await page.close();
        expect(bottom).toBeGreaterThan(top);
        expect(bottom).toBeLessThanOrEqual(viewport.height);
        expect(answers).toBeLessThanOrEqual(viewport.height);
      },
    );

    test.each(FIRST_SCREENS)(
      'is seen at $width × $height before the style of what follows it, which changes nothing of it',
      async (viewport) => {
        const page = await browser.newPage({ viewport, javaScriptEnabled: false });
        const { promise: asked, resolve: release } = Promise.withResolvers<void>();
        await page.route(/\/site\.[^/]*\.css$/, async (route) => {
          await asked;
          await route.continue();
        });
        await page.goto(server.url + path, { waitUntil: 'commit' });
        await page.locator('.hero + link').waitFor({ state: 'attached' });
        // Asked from here: without scripts a page may have no further frame to wait in.
        await expect
          .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length), PATIENCE)
          .toBeGreaterThan(0);
        const all = await changesOfFirstScreen(page);
        release();
        await page.waitForLoadState('load');
        const changes = await changesOfFirstScreen(page);
        await page.close();
        expect(all.length).toBeGreaterThan(50);
        expect(changes).toEqual([]);
      },
    );
  },
);
