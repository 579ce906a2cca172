import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { formatDecimal } from '../../src/model/decimal.ts';
import { projectScore } from '../../src/scoring/projectScore.ts';
import { realRecord } from '../analysis/stability/scoredForms.ts';
import { launchBrowser } from '../browser.ts';
import { overflow, visit } from '../browserPage.ts';
import { pageTags } from '../pageTags.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const PAGE = '2022/stability/';
const LAOMO = '困难劳模帮扶专项';
const LARGEST_SCRIPT = 15_000;
const site = inject('site');
const [script] = pageTags(readFileSync(join(site, PAGE, 'index.html'), 'utf8')).flatMap(
  ({ name, attributes }) => (name === 'script' ? (attributes.src ?? []) : []),
);

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(site, '/some/base/');
});
afterAll(async () => {
  await server?.close();
  await browser?.close();
});

/** Opens the page with a query, waits until it answers, and expects nothing to go wrong. */
async function withTrial(search: string, task: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  try {
    const wrong = await visit(page, server.url, PAGE + search);
    await page.locator('.what-if form:visible').waitFor();
    await task(page);
    expect(wrong).toEqual([]);
  } finally {
    await page.close();
  }
}

const searchOf = (page: Page) => page.evaluate(() => location.search);
const status = (page: Page) => page.getByRole('status').innerText();

/** What the table says of each project by name: 自评, 现在, 试算, 等级. */
async function listed(page: Page): Promise<Record<string, string[]>> {
  const rows: Locator[] = await page.locator('.what-if-table tbody tr').all();
  const entries = rows.map(async (row) => {
    const [name = '', ...cells] = await row.locator('a, td').allInnerTexts();
    return [name, cells.map((cell) => cell.trim())] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

describe('the script of 试算', () => {
  test('is one file beside the page, at most 15 kB, that loads no other', () => {
    expect(script).toMatch(/^\.\.\/\.\.\/_astro\/main-[\w-]+\.js$/);
    const code = readFileSync(join(site, PAGE, script ?? ''));
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(LARGEST_SCRIPT);
    expect(code.toString()).not.toMatch(/\bimport\s*[("'{*]|\bexport\b|["'`]\/\w|https?:|\beval\b/);
  });
});

describe('试算', () => {
  test('shows under each rule book what projectScore says', async () => {
    const { results, rulebooks } = realRecord();
    await withTrial('', async (page) => {
      for (const rulebook of rulebooks) {
        await page.getByLabel('评分规则', { exact: true }).selectOption(rulebook.id);
        const rows = await listed(page);
        for (const { project } of results) {
          const { interval, gradeLow, gradeHigh } = projectScore(project, rulebook);
          const total = [...new Set(interval && [interval.low, interval.high])]
            .map((end) => formatDecimal(end))
            .join('–');
          const grades = [...new Set([gradeLow, gradeHigh])].join('至');
          expect(rows[project.name]?.[2], rulebook.name).toBe(`${total}（${grades}）`);
        }
      }
    });
  });

  test('says first that nothing is changed yet, and links to each project', async () => {
    await withTrial('', async (page) => {
      expect(await status(page)).toContain('5 个项目，现在的规则和分值');
      expect((await listed(page))[LAOMO]).toEqual([
        '94（优）',
        '86–97.99（良至优）',
        '86–97.99（良至优）',
        '不变',
      ]);
      await page.getByRole('link', { name: LAOMO }).last().click();
      await page.waitForURL(`${server.url}2022/zonggonghui/kunnan-laomo-bangfu/`);
    });
  });

  test('all weight on the execution: 10 of 10 is 100, and grades change', async () => {
    await withTrial('', async (page) => {
      await page.getByLabel('自定', { exact: true }).check();
      for (const name of ['产出', '效益', '满意度']) await page.getByLabel(name).fill('0');
      expect(await status(page)).toBe('5 个项目中 5 个的等级会变。');
      expect((await listed(page))[LAOMO]?.slice(2)).toEqual(['100（优）', '会变']);
      expect(await searchOf(page)).toBe('?weights=own&execution=10');
      expect(await page.getByText('不是 100 分').innerText()).toContain('预算执行率 100');
      await page.getByLabel('预算执行率').fill('0');
      expect(await status(page)).toBe('5 个项目中没有等级会变的，5 个无法试算。');
    });
  });

  test('keeps what is typed until it is left, then makes it whole points', async () => {
    await withTrial(
      '?weights=own&execution=10&output=50&benefit=30&satisfaction=10',
      async (page) => {
        const input = page.getByLabel('产出');
        await input.fill('');
        expect(await input.inputValue()).toBe('');
        await input.pressSequentially('900');
        await page.keyboard.press('Tab');
        expect(await input.inputValue()).toBe('100');
        expect(await searchOf(page)).toContain('output=100');
      },
    );
  });

  test('a copied address brings the same trial again', async () => {
    const search = '?rulebook=hubei&weights=own&execution=20&output=40&benefit=30&satisfaction=10';
    await withTrial(search, async (page) => {
      expect(await page.getByLabel('评分规则', { exact: true }).inputValue()).toBe('hubei');
      expect(await page.getByLabel('产出').inputValue()).toBe('40');
      // 20 × 10/10 + 40 × 46/50 + 30 × 24/30 + 10 × 5/10, the lowest by Hubei
      expect((await listed(page))[LAOMO]?.[2]).toMatch(/^85\.8–/);
    });
  });

  test('back and forward go from choice to choice, typed weights in one step', async () => {
    await withTrial('', async (page) => {
      await page.getByLabel('评分规则', { exact: true }).selectOption('beijing-2016');
      await page.getByLabel('自定', { exact: true }).check();
      await page.getByLabel('产出').fill('40');
      await page.getByLabel('效益').fill('40');
      const own = await searchOf(page);
      await page.goBack();
      expect(await searchOf(page)).toBe('?rulebook=beijing-2016');
      expect(await page.getByLabel('照原表').isChecked()).toBe(true);
      await page.goBack();
      expect(await searchOf(page)).toBe('');
      expect(await page.getByLabel('评分规则', { exact: true }).inputValue()).toBe('national-2020');
      await page.goForward();
      await page.goForward();
      expect(await searchOf(page)).toBe(own);
      expect(await page.getByLabel('效益').inputValue()).toBe('40');
      await page.getByRole('button', { name: '恢复原样' }).click();
      expect(await searchOf(page)).toBe('');
      expect(await status(page)).toContain('现在的规则和分值');
    });
  });

  test('works by the keyboard alone', async () => {
    await withTrial('', async (page) => {
      await page.getByLabel('评分规则', { exact: true }).focus();
      await page.keyboard.press('ArrowDown');
      expect(await searchOf(page)).toContain('rulebook=');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowUp');
      expect(await page.locator(':focus').inputValue()).toBe('11');
      expect(await searchOf(page)).toContain('execution=11');
      await page.keyboard.press('Enter');
      expect(await searchOf(page)).toContain('execution=11');
    });
  });

  test('fits at 390 px while it is used', async () => {
    await withTrial('?weights=own&execution=10&output=55', async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await overflow(page)).toEqual([]);
    });
  });

  test('says so where its data cannot be had', async () => {
    const page = await browser.newPage();
    await page.route('**/what-if.json', (route) => route.abort());
    await page.goto(server.url + PAGE);
    await page.getByText('试算用的数据没有取到').waitFor();
    expect(await page.locator('.what-if form').isVisible()).toBe(false);
    await page.close();
  });
});

test('without JavaScript the page is complete: every project, every indicator, and why 试算 is not there', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url + PAGE);
  expect(await page.locator('.stability-table tbody tr').count()).toBe(5);
  expect(await page.getByText('62 项指标中 59 项得满分').count()).toBe(1);
  expect(await page.getByText('试算要运行本页的程序').isVisible()).toBe(true);
  for (const hidden of ['.what-if form', '.what-if table']) {
    expect(await page.locator(hidden).isVisible(), hidden).toBe(false);
  }
  await context.close();
});
