import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { visit } from '../browserPage.ts';
import { listFiles } from '../folderHashes.ts';
import { pageTags } from '../pageTags.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const LARGEST_SCRIPT = 12_000;
const site = inject('site');
const pages = listFiles(site).filter((file) => file.endsWith('.html'));
const DEPARTMENT = '2022/zonggonghui/';
const TIP = '.chart-tip';
const ROW = '.hero .chart-wide .chart-areas a';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site)]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, does something with it, and expects nothing to go wrong. */
async function onPage(
  path: string,
  task: (page: Page) => Promise<void>,
  device: Parameters<Browser['newPage']>[0] = {},
): Promise<void> {
  const page = await browser.newPage(device);
  try {
    const wrong = await visit(page, server.url, path);
    await task(page);
    expect(wrong).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('the script of all pages', () => {
  const scripts = pages.map((file) => {
    const sources = pageTags(readFileSync(join(site, file), 'utf8')).flatMap(
      ({ name, attributes }) =>
        name === 'script' && attributes.src?.includes('/pageScript-') ? [attributes] : [],
    );
    return { file, sources };
  });

  test('is on every page once, the same, and blocks none', () => {
    for (const { file, sources } of scripts) {
      expect(
        sources.map(({ type }) => type),
        file,
      ).toEqual(['module']);
    }
    const names = scripts.flatMap(({ sources }) =>
      sources.map(({ src }) => src?.split('/').at(-1)),
    );
    expect(new Set(names).size).toBe(1);
  });

  test('weighs at most 12 kB and loads nothing', () => {
    const [name = ''] = listFiles(join(site, '_astro')).filter((one) => /^pageScript-/.test(one));
    const code = readFileSync(join(site, '_astro', name));
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(LARGEST_SCRIPT);
    expect(code.toString('utf8')).not.toMatch(/\bimport\b|\bfetch\b/);
  });
});

describe('words over the marks of charts', () => {
  test('show under the pointer, stay while it is on them, and go with Esc', () =>
    onPage(DEPARTMENT, async (page) => {
      const row = page.locator(ROW).first();
      const tip = page.locator(TIP);
      const words = await row.getAttribute('aria-label');
      expect(words).toMatch(/./);
      await row.hover();
      expect(await tip.innerText()).toBe(words);
      const box = await tip.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10, { steps: 5 });
      expect(await tip.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
      await row.hover();
      await page.mouse.move(2, 2);
      expect(await tip.isVisible()).toBe(false);
    }));

  test('show where the keyboard is, and the arrows go from mark to mark', () =>
    onPage(DEPARTMENT, async (page) => {
      const rows = page.locator(ROW);
      const [first, second] = [rows.nth(0), rows.nth(1)];
      await page.keyboard.press('Tab');
      await first.focus();
      expect(await page.locator(TIP).innerText()).toBe(await first.getAttribute('aria-label'));
      await page.keyboard.press('ArrowDown');
      expect(await second.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await page.locator(TIP).innerText()).toBe(await second.getAttribute('aria-label'));
      await page.keyboard.press('Escape');
      expect(await page.locator(TIP).isVisible()).toBe(false);
      expect(await second.evaluate((one) => one === document.activeElement)).toBe(true);
    }));

  test('show at the first touch; the second one follows the link', () =>
    onPage(
      DEPARTMENT,
      async (page) => {
        const row = page.locator('.hero .chart-narrow .chart-areas a').first();
        const words = (await row.getAttribute('aria-label')) ?? '';
        await row.tap();
        expect(new URL(page.url()).pathname).toBe(`/${DEPARTMENT}`);
        expect(await page.locator(TIP).innerText()).toContain(words);
        await row.tap();
        await page.waitForURL(/zonggonghui\/[a-z-]+\/$/);
      },
      { hasTouch: true, viewport: { width: 390, height: 844 } },
    ));
});

test('an entry of a key fades what it does not stand for, and lets it back', () =>
  onPage(DEPARTMENT, async (page) => {
    const chart = page.locator('.hero .chart-wide');
    const key = chart.getByRole('button', { name: '全年执行' });
    const faded = () =>
      chart.locator('[data-faded]').evaluateAll((all) => all.map((one) => one.classList.value));
    await key.focus();
    await page.keyboard.press('Enter');
    expect(await key.getAttribute('aria-pressed')).toBe('true');
    expect(await faded()).toContain('chart-adjusted');
    expect(await faded()).not.toContain('chart-executed');
    await key.click();
    expect(await faded()).toEqual([]);
  }));

describe('tables', () => {
  const PROJECTS = '#projects ~ section table';
  const names = (page: Page) => page.locator(`${PROJECTS} tbody th`).allInnerTexts();

  test('sort by the keyboard, with the total in its place, and back', () =>
    onPage(DEPARTMENT, async (page) => {
      const before = await names(page);
      const head = page.locator(`${PROJECTS} thead th`).nth(1);
      const column = page.locator(`${PROJECTS} tr:not(.total) > td:nth-child(2)`);
      const numbers = async () =>
        (await column.allInnerTexts()).map((text) => Number(text.replaceAll(',', '')));
      const total = () => page.locator(`${PROJECTS} tr`).last().innerText();
      const foot = await total();
      await head.getByRole('button').focus();
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      const sorted = await numbers();
      expect(sorted.length).toBeGreaterThan(3);
      expect(sorted).toEqual(sorted.toSorted((a, b) => b - a));
      await page.keyboard.press('Space');
      expect(await numbers()).toEqual(sorted.toReversed());
      expect(await total()).toBe(foot);
      await page.keyboard.press('Enter');
      expect(await head.getAttribute('aria-sort')).toBeNull();
      expect(await names(page)).toEqual(before);
    }));

  test('stand where they stand without the script, cell by cell', async () => {
    const places = async (javaScriptEnabled: boolean) => {
      const page = await browser.newPage({ javaScriptEnabled });
      await visit(page, server.url, DEPARTMENT);
      const found = await page.locator(PROJECTS).evaluate((table) =>
        [...table.querySelectorAll('th, td')].map((cell) => {
          const { x, y, width, height } = cell.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
      await page.close();
      return found;
    };
    expect(await places(true)).toEqual(await places(false));
  });
});
