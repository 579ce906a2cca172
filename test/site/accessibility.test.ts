import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { onGoodConnection, overflow } from '../browserPage.ts';
import { chartsWithoutWords, focusStops, tablesWithoutWords } from '../pageAccess.ts';
import { PAGE_KINDS, type PageKind } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

/** 400 % of a window of 1280 px. */
const ZOOMED = 320;
/** The page is the same in each, but for its colours. */
const MODES = [
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { contrast: 'more' }],
  ['dark with high contrast', { colorScheme: 'dark', contrast: 'more' }],
  ['forced colours', { forcedColors: 'active' }],
] as const;
const ORDINARY = {
  colorScheme: 'light',
  contrast: null,
  forcedColors: null,
  reducedMotion: null,
} as const;
const DESK = { width: 1280, height: 720 };
const COLOURS = ['color-contrast', 'link-in-text-block'];

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject('site'))]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, and waits until nothing will change in it unasked. */
async function openPage({ path, settled }: PageKind): Promise<Page> {
  const page = await browser.newPage();
  await onGoodConnection(page);
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await settled?.(page);
  await page.evaluate(axe.source);
  return page;
}

/** Gives back to a page what a test changed in how it is seen. */
async function restore(page: Page): Promise<void> {
  await page.emulateMedia(ORDINARY);
  await page.setViewportSize(DESK);
  await page.evaluate(() => {
    document.documentElement.style.removeProperty('font-size');
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
  });
}

/** What axe finds on a phone and on a desk, in words; by all its rules where none are named. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const options = JSON.stringify({ resultTypes: ['violations'], runOnly: rules });
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const results = await page.evaluate<axe.AxeResults>(`axe.run(${options})`);
    for (const { id, help, nodes } of results.violations) {
      found.push(...nodes.map(({ target }) => `${width} px, ${id}: ${help}, at ${target}`));
    }
  }
  return found;
}

const largeText = (page: Page) =>
  page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

describe.each(PAGE_KINDS)('the $kind page', (kind) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(kind);
  });
  afterEach(() => restore(page));
  afterAll(() => page?.close());

  test('has nothing that axe finds', async () => {
    expect(await violations(page)).toEqual([]);
  });

  test('has nothing that axe finds in its colours, dark, of high contrast or forced', async () => {
    for (const [mode, media] of MODES) {
      await page.emulateMedia({ ...ORDINARY, ...media });
      expect(await violations(page, COLOURS), mode).toEqual([]);
    }
  });

  test('has nothing that axe finds, in text of twice the size', async () => {
    await largeText(page);
    expect(await violations(page)).toEqual([]);
  });

  test('fits at 400 %, where data tables alone scroll sideways', async () => {
    await page.setViewportSize({ width: ZOOMED, height: 256 });
    expect(await overflow(page)).toEqual([]);
    const scrolling = await page.evaluate(() =>
      [...document.body.querySelectorAll('*')]
        .filter((element) => element.scrollWidth > element.clientWidth && element.clientWidth > 1)
        .filter((element) => getComputedStyle(element).overflowX !== 'visible')
        .map(({ localName, className }) => `${localName}.${className}`),
    );
    const isTable = (name: string) => ['section.table-scroll', 'div.grid'].includes(name);
    expect(scrolling.filter((name) => !isTable(name))).toEqual([]);
  });

  test('is walked through by keyboard in reading order, each stop seen', async () => {
    const { reached, expected, unseen } = await focusStops(page);
    expect(reached).toEqual(expected);
    expect(unseen).toEqual([]);
  });

  test('has words for each table and each chart', async () => {
    expect(await tablesWithoutWords(page)).toEqual([]);
    expect(await chartsWithoutWords(page)).toEqual([]);
  });

  test('moves nothing where less motion is asked for', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const isMoving = (style: CSSStyleDeclaration) =>
        style.animationName !== 'none' ||
        style.transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) ||
        style.scrollBehavior === 'smooth';
      return [...document.querySelectorAll('*')]
        .filter((element) => isMoving(getComputedStyle(element)))
        .map(({ outerHTML }) => outerHTML.slice(0, 80));
    });
    expect(moving).toEqual([]);
  });
});
