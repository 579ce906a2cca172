import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { axeFaults, colourFaults, putAxe } from '../axe.ts';
import { PLACE_RULES, WITHOUT_COLOURS } from '../axeRules.ts';
import { launchBrowser } from '../browser.ts';
import { onGoodConnection, overflow, pinchedTexts } from '../browserPage.ts';
import { chartsWithoutWords, focusStops, tablesWithoutWords } from '../pageAccess.ts';
import { PAGE_KINDS, type PageKind } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';
import { findLooks, lookBook } from '../textLooks.ts';

/** 400 % of a window of 1280 px. */
const ZOOMED = 320;
const PHONE = 390;
const DESKTOP = 1440;
/** A page is the same in each, but for its colours; the rarer ones are seen at one width. Light ones at the desk are axe's own. */
const MODES = [
  ['light', {}, PHONE],
  ['dark', { colorScheme: 'dark' }, PHONE],
  ['dark', { colorScheme: 'dark' }, DESKTOP],
  ['high contrast', { contrast: 'more' }, DESKTOP],
  ['dark with high contrast', { colorScheme: 'dark', contrast: 'more' }, PHONE],
  ['forced colours', { forcedColors: 'active' }, DESKTOP],
] as const;
const ORDINARY = {
  colorScheme: 'light',
  contrast: null,
  forcedColors: null,
  reducedMotion: null,
} as const;
const DESK = { width: 1280, height: 720 };

let browser: Browser;
let server: StaticServer;
/** One page for all kinds: a window for each would cost seconds. */
let page: Page;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject('site'))]);
  page = await browser.newPage();
  await onGoodConnection(page);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, and waits until nothing will change in it unasked. */
async function openPage({ path, settled }: PageKind): Promise<void> {
  await page.goto(server.url + path, { waitUntil: 'networkidle' });
  await settled?.(page);
  await putAxe(page);
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

/** What axe finds at a width, in words. */
async function violations(page: Page, width: number, chosen: axe.RunOptions): Promise<string[]> {
  await page.setViewportSize({ width, height: 900 });
  const found = await axeFaults(page, chosen);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help}, at ${target}`),
  );
}

/** How the texts of all pages look in all modes. */
const looks = lookBook();

const largeText = (page: Page) =>
  page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));

describe.each(PAGE_KINDS)('the $kind page', (kind) => {
  beforeAll(() => openPage(kind));
  afterEach(() => restore(page));

  test.each([
    [PHONE, { rules: WITHOUT_COLOURS }],
    [DESKTOP, {}],
  ])('has nothing that axe finds at %i px', async (width, chosen) => {
    expect(await violations(page, width, chosen)).toEqual([]);
  });

  // A page is laid out the same in each mode, and its texts have few looks: the last test judges these.
  test('has texts, dark, of high contrast and forced', async () => {
    for (const [mode, media, width] of MODES) {
      await page.emulateMedia({ ...ORDINARY, ...media });
      await page.setViewportSize({ width, height: 900 });
      const found = await page.evaluate(findLooks);
      expect(found.length).toBeGreaterThan(5);
      looks.add(`${kind.kind}, ${mode}`, found);
    }
  });

  test.each([PHONE, DESKTOP])(
    'has room for fingers and can be scrolled by keys at %i px, in text of twice the size',
    async (width) => {
      await largeText(page);
      expect(await violations(page, width, { runOnly: [...PLACE_RULES] })).toEqual([]);
    },
  );

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

  test.each([560, 1024])('has no text in a column of a sign or two at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await pinchedTexts(page)).toEqual([]);
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

test('axe finds nothing in the colours of any text, dark, of high contrast or forced', async () => {
  const seen = looks.all();
  expect(new Set(seen.map(({ place }) => place)).size).toBeGreaterThan(PAGE_KINDS.length);
  expect(await colourFaults(browser, seen)).toEqual([]);
});

test('axe would find a pale text, and a link that only its colour tells', async () => {
  const grounds = ['background-color: #fff'];
  const pale = { text: 'color: #999', grounds };
  const link = { text: 'color: #333; text-decoration-line: none', grounds, around: 'color: #000' };
  const faults = await colourFaults(browser, [
    { look: pale, place: 'a page' },
    { look: link, place: 'another' },
  ]);
  expect(faults.map((fault) => fault.split(': ', 2).join())).toEqual([
    'a page,color-contrast',
    'another,link-in-text-block',
  ]);
});
