import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { onGoodConnection, overflow, rowsAreLive, visit } from '../browserPage.ts';
import { pageWeight } from '../pageWeight.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const PAGE = 'explore/';
const LARGEST_BYTES = 100_000;
const WINDOW = { width: 1280, height: 720 };
const site = inject('site');

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

async function withPage(
  task: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await onGoodConnection(page);
    await task(page);
  } finally {
    await context.close();
  }
}

/** Opens the explorer with a query and asks for more rows than the page has; returns what goes wrong. */
async function openExplorer(page: Page, search: string): Promise<readonly string[]> {
  const wrong = await visit(page, server.url, PAGE + search);
  await page.locator('.facets input').first().waitFor({ state: 'attached' });
  await page.locator('[data-part="start-rows"]').dispatchEvent('scroll');
  await rowsAreLive(page);
  return wrong;
}

/** Opens the explorer with a query, and expects nothing to go wrong. */
async function withExplorer(search: string, task: (page: Page) => Promise<void>): Promise<void> {
  await withPage(async (page) => {
    const wrong = await openExplorer(page, search);
    await task(page);
    expect(wrong).toEqual([]);
  });
}

/** The page of `withShared` and what went wrong there, while nothing did. */
let shared: { readonly page: Page; readonly wrong: readonly string[] } | undefined;

/**
 * Hands a task the explorer without any condition, on a page that others used before: one of its own would
 * start a database of its own. The task takes back all that it asks for, and nothing may go wrong.
 */
async function withShared(task: (page: Page) => Promise<void>): Promise<void> {
  const { page, wrong } = shared ?? (await newShared());
  shared = undefined;
  try {
    await task(page);
    await expect.poll(() => searchOf(page)).toBe('');
    await expect.poll(() => totals(page).innerText()).toBe('共 62 项指标、5 个项目。');
    await rowsAreLive(page);
    expect(wrong).toEqual([]);
    shared = { page, wrong };
  } finally {
    if (shared === undefined) await page.context().close();
  }
}

async function newShared() {
  const page = await browser.newPage();
  await onGoodConnection(page);
  return { page, wrong: await openExplorer(page, '') };
}

/** Takes back every condition. */
const clear = (page: Page) => page.getByRole('button', { name: '清除全部条件' }).click();

const totals = (page: Page) => page.locator('.explorer-totals');
const facet = (page: Page, name: string) => page.locator(`[data-facet="${name}"]`);
const box = (page: Page, name: string, label: string) =>
  facet(page, name).locator('label', { hasText: label }).locator('input');
const count = (page: Page, name: string, label: string) =>
  facet(page, name).locator('label', { hasText: label }).locator('.choice-count');
const searchOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));
const cells = (page: Page, row: number) =>
  page.locator(`.grid-rows [aria-rowindex="${row + 2}"] [role="gridcell"]`).allInnerTexts();

/** Waits for the words of the totals, which come with counts and rows. */
async function expectTotals(page: Page, words: string): Promise<void> {
  await totals(page).filter({ hasText: words }).waitFor();
}

/** What the grid says in the moment when the totals change next. */
async function gridAtNextTotals(page: Page): Promise<() => Promise<string>> {
  const grid = await totals(page).evaluateHandle((element) => {
    const own = { text: '' };
    const read = () => {
      own.text = document.querySelector('.grid-rows')?.textContent ?? '';
      observer.disconnect();
    };
    const observer = new MutationObserver(read);
    observer.observe(element, { childList: true });
    return own;
  });
  return async () => {
    await page.waitForFunction(({ text }) => text !== '', grid);
    return grid.evaluate(({ text }) => text);
  };
}

describe('the page without JavaScript', () => {
  test('has counts, charts, rows that lead to their projects, questions, and says why there are no filters', async () => {
    await withPage(
      async (page) => {
        expect(await visit(page, server.url, PAGE)).toEqual([]);
        expect(await totals(page).innerText()).toBe('共 62 项指标、5 个项目。');
        expect(await page.locator('.rows-table tbody tr').count()).toBe(50);
        expect(await page.locator('.view-chart rect').count()).toBeGreaterThan(8);
        expect(await page.locator('.facet .choice').count()).toBeGreaterThan(20);
        expect(await page.locator('.questions li').count()).toBeGreaterThanOrEqual(12);
        expect(await page.getByText('图表联动要运行本页的程序').isVisible()).toBe(true);
        expect(await page.locator('.explorer-bar').isVisible()).toBe(false);
        await page.locator('.rows-table a').first().click();
        await page.waitForURL(/\/2022\/zonggonghui\/[\w-]+\/#row-1$/);
        expect(await page.locator('#row-1').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  test('weighs at most 100 kB with its script and style', () => {
    const { html, linked } = pageWeight(site, PAGE);
    expect(html.brotli + linked.brotli).toBeLessThanOrEqual(LARGEST_BYTES);
  });

  test('allows WebAssembly and no other code than its own', () => {
    const html = readFileSync(join(site, PAGE, 'index.html'), 'utf8');
    expect(html).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });
});

describe('filters', () => {
  test('a click counts all else anew, and stands in the address', async () => {
    await withShared(async (page) => {
      expect(await count(page, 'verdict', '高于区间').innerText()).toBe('1');
      await box(page, 'level1', '满意度指标').check();
      await expectTotals(page, '符合条件的有 7 项指标、5 个项目');
      expect(await searchOf(page)).toBe('?level1=满意度指标');
      expect(await count(page, 'level1', '产出指标').innerText()).toBe('29');
      expect(await count(page, 'verdict', '一致').innerText()).toBe('5');
      await rowsAreLive(page);
      const gridAtTotals = await gridAtNextTotals(page);
      await box(page, 'verdict', '高于区间').check();
      expect(await gridAtTotals()).not.toContain('工会专项工作经费');
      await expectTotals(page, '符合条件的有 1 项指标、1 个项目');
      await rowsAreLive(page);
      await expect.poll(async () => (await cells(page, 0)).join()).toContain('困难劳模帮扶专项');
      expect(await page.locator('.condition').allTextContents()).toEqual([
        '一级指标：满意度指标，去掉这个条件',
        '复核结论：高于区间，去掉这个条件',
      ]);
      await page.getByRole('button', { name: '一级指标：满意度指标' }).click();
      expect(await searchOf(page)).toBe('?verdict=above');
      await clear(page);
    });
  });

  test('back and forward restore filters, counts and rows', async () => {
    await withShared(async (page) => {
      await box(page, 'level1', '满意度指标').check();
      await expectTotals(page, '有 7 项');
      await box(page, 'level1', '产出指标').check();
      await expectTotals(page, '有 36 项');
      await page.goBack();
      await expectTotals(page, '有 7 项');
      expect(await box(page, 'level1', '产出指标').isChecked()).toBe(false);
      await page.goBack();
      await expectTotals(page, '共 62 项指标、5 个项目。');
      await page.goForward();
      await expectTotals(page, '有 7 项');
      await clear(page);
      expect(await searchOf(page)).toBe('');
    });
  });

  test('a statement that came with the address stands in its field, and runs where it is asked for alone', async () => {
    await withExplorer('?sql=SELECT+42+AS+n', async (page) => {
      await rowsAreLive(page);
      expect(await page.locator('.sql-field').inputValue()).toBe('SELECT 42 AS n');
      expect(await page.locator('.result-table').count()).toBe(0);
      await page.locator('.run-sql').click();
      await page.locator('.result-table').waitFor();
      expect(await page.locator('.result-table td').first().innerText()).toBe('42');
    });
  });

  test('a copied address shows the same again: conditions, rows, order, columns', async () => {
    const search =
      '?level1=产出指标&better_by=-0.1~0&sort=-points&columns=indicator,points,completion';
    await withExplorer(search, async (page) => {
      await expectTotals(page, '符合条件的有');
      expect(await page.locator('.grid [role="columnheader"]').allInnerTexts()).toEqual([
        '三级指标',
        '完成率',
        '分值',
      ]);
      expect(await page.locator('.condition').allTextContents()).toContainEqual(
        expect.stringContaining('偏差（好于目标为正）：−10% 至 0%'),
      );
      expect(await page.getByLabel('偏差起').inputValue()).not.toBe('');
      const points = await page
        .locator('.grid-rows .grid-row [role="gridcell"]:last-child')
        .allInnerTexts();
      expect(points.map(Number)).toEqual(points.map(Number).toSorted((a, b) => b - a));
    });
  });

  test('what no facet has is ignored, and said where it once was or could be a condition', async () => {
    await withExplorer('?gone=1&level1=gone&completion=0~0.9', async (page) => {
      expect(await totals(page).innerText()).toBe('共 62 项指标、5 个项目。');
      const notice = await page.locator('[data-part="notice"]').innerText();
      expect(notice).toContain('“完成率”不分指标正反');
      expect(notice).toContain('没有“一级指标：gone”');
      expect(notice).not.toContain('gone=1');
    });
  });
});

describe('charts', () => {
  test('a drag over bars filters by their range, a click on a line toggles it', async () => {
    await withShared(async (page) => {
      const better = page.locator('[data-chart="better"] .view-chart');
      await better.scrollIntoViewIfNeeded();
      const area = await better.boundingBox();
      if (area === null) throw new Error('no chart');
      const y = area.y + area.height / 2;
      await page.mouse.move(area.x + area.width * 0.1, y);
      await page.mouse.down();
      await page.mouse.move(area.x + area.width * 0.3, y, { steps: 4 });
      await page.mouse.move(area.x + area.width * 0.49, y, { steps: 4 });
      await page.mouse.up();
      expect(await searchOf(page)).toMatch(/^\?better_by=-0\.\d+~(-0\.05|0)$/);
      await expectTotals(page, '符合条件的有');
      await page.goBack();
      await expectTotals(page, '共 62 项指标、5 个项目。');
      const loss = page.locator('[data-chart="loss"] .view-chart');
      await page.getByText(/^另 2 张图/).click();
      await loss.click({ position: { x: 10, y: 8 } });
      await expectTotals(page, '有 29 项');
      expect(await searchOf(page)).toBe('?level1=产出指标');
      await loss.click({ position: { x: 10, y: 8 } });
      expect(await searchOf(page)).toBe('');
    });
  });

  test('lists do by the keyboard what the drag does', async () => {
    await withShared(async (page) => {
      await page.getByLabel('偏差起').selectOption({ label: '恰为 0%' });
      await expectTotals(page, '有 12 项');
      expect(await searchOf(page)).toBe('?better_by=0~1');
      await clear(page);
    });
  });
});

describe('rows', () => {
  test('search in Chinese finds rows and counts them', async () => {
    await withShared(async (page) => {
      await page.getByLabel('检索', { exact: true }).fill('特困');
      await expectTotals(page, '符合条件的有 1 项指标');
      await rowsAreLive(page);
      await expect.poll(async () => (await cells(page, 0)).join()).toContain('131');
      expect(await searchOf(page)).toBe('?q=特困');
      await page.getByLabel('检索', { exact: true }).fill('没有这样的字');
      await expectTotals(page, '没有符合条件的指标');
      await page.getByLabel('检索', { exact: true }).fill('');
    });
  });

  test('take the place of those of the page, and the focus of who walks through these', async () => {
    await withPage(async (page) => {
      let open = () => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      await page.route('**/*.wasm.gz', (route) => gate.then(() => route.continue()));
      await page.goto(server.url + PAGE);
      await page.locator('.rows-table a').nth(3).focus();
      open();
      await rowsAreLive(page);
      await page.locator('.grid:focus').waitFor();
    });
  });

  test('a head sorts, the other way round, and not at all', async () => {
    await withShared(async (page) => {
      const head = page.locator('[role="columnheader"]', { hasText: '自评得分' });
      const button = head.getByRole('button');
      await button.click();
      const sorted = (order: string) =>
        page
          .locator(`[role="columnheader"][aria-sort="${order}"]`, { hasText: '自评得分' })
          .waitFor();
      await sorted('descending');
      expect(await searchOf(page)).toBe('?sort=-reported_score');
      await rowsAreLive(page);
      await button.click();
      await sorted('ascending');
      await button.click();
      expect(await searchOf(page)).toBe('');
      await sorted('none');
      expect(await page.locator(':focus').innerText()).toBe('自评得分');
    });
  });

  test('the keyboard reaches the last row, and Enter the project', async () => {
    await withExplorer('', async (page) => {
      const grid = page.getByRole('grid', { name: '指标' });
      expect(await grid.getAttribute('aria-rowcount')).toBe('63');
      await grid.focus();
      await page.keyboard.press('Control+End');
      const last = page.locator('.grid-rows [aria-rowindex="63"]');
      await last.waitFor();
      expect(await page.locator('.grid-rows .grid-row').count()).toBeLessThan(40);
      const active = await grid.getAttribute('aria-activedescendant');
      expect(await last.locator(`#${active}`).count()).toBe(1);
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Home');
      await rowsAreLive(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/2022\/zonggonghui\/[\w-]+\/#row-\d+$/);
    });
  });

  test('on paper stand the rows in sight, no wider than the sheet, and nothing over the heading', async () => {
    await withShared(async (page) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 690, height: 1000 });
      const [height, shown, width] = await page.evaluate(() => {
        const grid = document.querySelector('.grid');
        const rows = [...(grid?.querySelectorAll('.grid-rows .grid-row') ?? [])];
        const tall = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0);
        return [grid?.scrollHeight ?? 0, tall, grid?.scrollWidth ?? 0];
      });
      expect(shown).toBeGreaterThan(300);
      expect(height).toBeLessThan(shown + 120);
      expect(width).toBeLessThanOrEqual(690);
      const [headingEnd, totalsTop] = await page.evaluate(() => [
        document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0,
        document.querySelector('.explorer-totals')?.getBoundingClientRect().top ?? 0,
      ]);
      expect(totalsTop).toBeGreaterThanOrEqual(headingEnd ?? 0);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(WINDOW);
    });
  });

  test('stay where they were while a statement is written', async () => {
    await withExplorer('', async (page) => {
      await page.locator('.grid').evaluate((grid) => grid.scrollTo(0, 1500));
      await page.locator('.grid-rows [aria-rowindex="35"]').waitFor();
      await page.locator('.sql-field').fill('SELECT 1');
      await page.waitForFunction(() => location.search.includes('sql='));
      expect(await page.locator('.grid').evaluate((grid) => grid.scrollTop)).toBeGreaterThan(1000);
    });
  });

  test('stay where their reader is when the database has come', async () => {
    await withPage(async (page) => {
      let open = () => {};
      const gate = new Promise<void>((resolve) => {
        open = resolve;
      });
      await page.route('**/*.wasm.gz', (route) => gate.then(() => route.continue()));
      await page.goto(server.url + PAGE);
      await page.locator('.facets input').first().waitFor({ state: 'attached' });
      await page.locator('[data-part="start-rows"]').dispatchEvent('scroll');
      await rowsAreLive(page);
      await page.locator('.grid').focus();
      await page.keyboard.press('Control+End');
      await page.locator('.grid-rows [aria-rowindex="63"].grid-row').waitFor();
      open();
      await page.locator('.sql-field').fill('SELECT 1');
      await page.keyboard.press('Control+Enter');
      await page.getByText(/用时 [\d.]+ 秒/).waitFor();
      const active = await page.locator('.grid').getAttribute('aria-activedescendant');
      const last = page.locator('.grid-rows [aria-rowindex="63"]');
      expect(await last.locator(`#${active}`).count()).toBe(1);
    });
  });

  test('are projects with their money where these are asked for, under the same filters', async () => {
    await withShared(async (page) => {
      await facet(page, 'outcome').locator('input[value="missed"]').check();
      expect(await searchOf(page)).toBe('?outcome=missed');
      await page.getByRole('button', { name: '项目与资金' }).click();
      const grid = page.getByRole('grid', { name: '项目与资金' });
      await grid.waitFor();
      await rowsAreLive(page);
      expect(await searchOf(page)).toBe('?outcome=missed&rows=projects');
      await expect.poll(() => grid.getAttribute('aria-rowcount')).toBe('3');
      await expect
        .poll(async () => (await cells(page, 0)).slice(0, 5))
        .toEqual(['送温暖帮扶专项', '140.40', '140.40', '140.40', '100.0%']);
      expect(await page.locator('.grid-rows a').last().getAttribute('href')).toMatch(
        /\/2022\/zonggonghui\/kunnan-laomo-bangfu\/$/,
      );
      expect(await page.locator('.columns').getByLabel('全年预算数').count()).toBe(1);
      await page.getByRole('button', { name: '指标', exact: true }).click();
      expect(await searchOf(page)).toBe('?outcome=missed');
      await page.getByRole('grid', { name: '指标', exact: true }).waitFor();
      await clear(page);
    });
  });

  test('columns are chosen by boxes', async () => {
    await withShared(async (page) => {
      await page.getByText('选择列').click();
      await page.locator('.columns').getByLabel('二级指标').check();
      await page.locator('.grid [role="columnheader"]', { hasText: '二级指标' }).waitFor();
      expect(await searchOf(page)).toContain('columns=');
      await page.getByRole('button', { name: '恢复原样' }).click();
      expect(await searchOf(page)).toBe('');
    });
  });
});

describe('where the database cannot be had', () => {
  test('rows that pass the filters are shown without it', async () => {
    await withPage(async (page) => {
      await page.route('**/*.wasm.gz', (route) => route.abort());
      await page.goto(server.url + PAGE);
      await box(page, 'level1', '满意度指标').check();
      await rowsAreLive(page);
      await expect.poll(() => page.locator('.grid').getAttribute('aria-rowcount')).toBe('8');
      expect(await page.locator('.grid .grid-row a').first().getAttribute('href')).toMatch(
        /\/2022\/zonggonghui\/[\w-]+\/#row-\d+$/,
      );
      expect(await page.getByText('不受影响').isVisible()).toBe(false);
    });
  });

  test('facets and the rows of the page stay, with a sentence; again works', async () => {
    await withPage(async (page) => {
      let isBlocked = true;
      await page.route(/\.wasm\.gz$|\/rows-/, (route) =>
        isBlocked ? route.abort() : route.continue(),
      );
      await page.goto(server.url + PAGE);
      await box(page, 'level1', '满意度指标').check();
      await page.getByText('下面的表格和数据下载不受影响').waitFor();
      await expectTotals(page, '符合条件的有 7 项指标');
      expect(await page.locator('.rows-table tbody tr').count()).toBe(50);
      expect(await page.locator('.rows-table').isVisible()).toBe(true);
      expect(await page.getByText('没有按条件筛选').isVisible()).toBe(true);
      await box(page, 'level1', '产出指标').check();
      await expectTotals(page, '符合条件的有 36 项指标');
      isBlocked = false;
      await page.getByRole('button', { name: '再试一次' }).click();
      await rowsAreLive(page);
      await page.getByText('不受影响').waitFor({ state: 'hidden' });
    });
  });

  test('without the facets the page stays as it was built, with a sentence', async () => {
    await withPage(async (page) => {
      await page.route('**/facets-*', (route) => route.abort());
      await page.goto(server.url + PAGE);
      await page.getByText('下面的表格和数据下载不受影响').waitFor();
      expect(await page.locator('.rows-table').isVisible()).toBe(true);
      expect(await totals(page).innerText()).toBe('共 62 项指标、5 个项目。');
    });
  });
});

describe.each([1440, 768, 390])('at %i px', (width) => {
  test('fits while it is used, filters in a drawer where there is no room', async () => {
    await withPage(
      async (page) => {
        await page.goto(`${server.url}${PAGE}?level1=产出指标`);
        await rowsAreLive(page);
        expect(await overflow(page)).toEqual([]);
        const drawer = page.getByRole('button', { name: '筛选条件' });
        if (await drawer.isVisible()) await drawer.click();
        await box(page, 'verdict', '一致').check();
        await page.locator('.condition', { hasText: '复核结论：一致' }).waitFor();
        expect(await overflow(page)).toEqual([]);
      },
      { viewport: { width, height: 900 } },
    );
  });
});

describe.each([1280, 390])('at %i px', (width) => {
  test.each(['', '?verdict=above'])(
    'nothing moves while the page begins: explore/%s',
    async (own) => {
      await withPage(
        async (page) => {
          await page.addInitScript(noteShifts);
          await page.goto(server.url + PAGE + own);
          await page.locator('.conditions > *').first().waitFor();
          await expect.poll(() => page.locator('[aria-busy]').count()).toBe(0);
          expect(await page.evaluate(() => (globalThis as { moved?: number }).moved)).toBeLessThan(
            0.005,
          );
        },
        { viewport: { width, height: 800 } },
      );
    },
  );
});

/** Runs in the page, before its own programs: adds up what moves unasked, as a share of the window. */
function noteShifts(): void {
  const own = globalThis as { moved?: number };
  own.moved = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      own.moved = (own.moved ?? 0) + (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

test('the keyboard alone filters: Tab to a box, Space', async () => {
  await withShared(async (page) => {
    await facet(page, 'level1').locator('summary').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await searchOf(page)).toBe('?level1=产出指标');
    expect(await page.locator(':focus').getAttribute('value')).toBe('产出指标');
    await page.keyboard.press('Space');
  });
});
