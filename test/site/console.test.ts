import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { axeFaults } from '../axe.ts';
import { launchBrowser } from '../browser.ts';
import { overflow, visit } from '../browserPage.ts';
import type { consolePage as ConsolePage } from '../explorer/consolePage.ts';
import { writeConsoleSite } from '../explorer/consoleSite.ts';
import { EXPLORER_POLICY } from '../explorer/explorerPage.ts';
import { ROOT } from '../root.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

declare const consolePage: typeof ConsolePage;

const folder = join(ROOT, '.cache/test/console-site');
const headers = { 'content-security-policy': EXPLORER_POLICY };
const ENDLESS =
  'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range * b.range % 7 = 3';
let browser: Browser;
let server: StaticServer;
let page: Page;
let wrong: readonly string[];

beforeAll(async () => {
  await writeConsoleSite(folder, projectResults(loadDataset(`${ROOT}data`)));
  server = await serveFolder(folder, '/base/', () => ({ headers }));
  browser = await launchBrowser();
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
  wrong = await visit(page, server.url, '');
  await page.waitForFunction(() => 'consolePage' in globalThis);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

beforeEach(() => page.evaluate(() => void consolePage.remount()));

const text = (selector: string) => page.locator(selector).innerText();
const sql = () => page.evaluate(() => consolePage.console.sql());
const answered = () => page.getByText(/用时 [\d.]+ 秒/).waitFor();

/** Puts a statement into the editor by the keyboard, over what stood there. */
async function write(statement: string): Promise<void> {
  await page.focus('#sql-field');
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(statement);
}

describe('by the keyboard alone', () => {
  test('a question is asked and its answer read, by nothing but Tab and Enter', async () => {
    await page.locator('.console-questions summary').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await answered();
    expect(await text('.result-table tbody tr')).toContain('286.38');
    expect(wrong).toEqual([]);
  });

  test('a suggestion is taken, the statement run, and Tab leaves the field', async () => {
    await write('');
    await page.keyboard.type('SELECT sum(执行');
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#sql-field', 'aria-activedescendant')).toBe(
      'sql-suggestions-0',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.type(') FROM proj');
    await page.keyboard.press('Tab');
    expect(await sql()).toBe('SELECT sum(executed) FROM projects');
    expect(await page.isVisible('.sql-suggestions')).toBe(false);
    await page.keyboard.press('Control+Enter');
    await answered();
    expect(await text('.result-table td')).toBe('286.38');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('run-sql');
  });

  test('Escape closes the list and changes nothing, Enter without a choice is a new line', async () => {
    await write('');
    await page.keyboard.type('SELECT ye');
    expect(await page.isVisible('.sql-suggestions')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('.sql-suggestions')).toBe(false);
    await page.keyboard.type('a');
    await page.keyboard.press('Enter');
    expect(await sql()).toBe('SELECT yea\n');
  });

  test('undo brings back what a question replaced', async () => {
    await write('SELECT 42');
    await page.click('.question >> nth=0');
    expect(await sql()).toContain('GROUP BY year, department');
    await page.focus('#sql-field');
    await page.keyboard.press('Control+z');
    expect(await sql()).toBe('SELECT 42');
  });
});

test('a suggestion is taken by the pointer, and the focus stays in the field', async () => {
  await write('');
  await page.keyboard.type('SELECT med');
  await page.click('.sql-suggestions li');
  expect(await sql()).toBe('SELECT median');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('sql-field');
});

describe('a run', () => {
  test('is cancelled, and the next one is answered', async () => {
    await page.evaluate(() => consolePage.engine());
    await write(ENDLESS);
    await page.keyboard.press('Control+Enter');
    await page.getByText('正在查询').waitFor();
    await page.click('.cancel-sql');
    await expect.poll(() => text('.console-status')).toBe('已取消查询。');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('run-sql');
    await write('SELECT 42 AS n');
    await page.click('.run-sql');
    await answered();
    expect(await text('.result-table td')).toBe('42');
  });

  test('with a fault says so with its place, marks it and leads to it', async () => {
    await write("SELECT '中文', nope\nFROM projects");
    await page.keyboard.press('Control+Enter');
    await page.locator('.console-error p').waitFor();
    expect(await text('.console-error p')).toContain('第 1 行第 14 个字：没有“nope”这一列。');
    expect(await text('.sql-wrong')).toBe('nope');
    await page.click('.go-to-error');
    expect(await page.evaluate(() => String(getSelection()))).toBe('nope');
    await page.keyboard.insertText('year');
    expect(await page.locator('.sql-wrong').count()).toBe(0);
  });

  test('that would change something is refused in words', async () => {
    await write('DROP TABLE projects');
    await page.keyboard.press('Control+Enter');
    await page.locator('.console-error p').waitFor();
    expect(await text('.console-error p')).toContain('这里只能查询，不能修改');
  });

  test('with more rows than are taken says so, and shows a hundred at a time', async () => {
    await write('SELECT range AS n FROM range(20000)');
    await page.keyboard.press('Control+Enter');
    await answered();
    expect(await text('.console-status')).toContain('结果超过 10,000 行，只取了前 10,000 行');
    expect(await page.locator('.result-table tbody tr').count()).toBe(100);
    await page.getByText('后 100 行').click();
    expect(await text('.result-where')).toBe('第 101–200 行');
    expect(await page.locator('.result-table td').first().innerText()).toBe('100');
  });

  test('shows form texts as texts, and NULL as 空', async () => {
    await write(`SELECT '<img src=x onerror="alert(1)">' AS "<b>a</b>", NULL AS b`);
    await page.keyboard.press('Control+Enter');
    await answered();
    expect(await page.locator('.result-table td').allInnerTexts()).toEqual([
      '<img src=x onerror="alert(1)">',
      '空',
    ]);
    expect(await page.locator('.result-table :is(img, b)').count()).toBe(0);
  });
});

test('the statement of the view is loaded, and the page told of it', async () => {
  await write('SELECT 1');
  await page.click('.load-view-sql');
  expect(await sql()).toContain("WHERE level1 = '产出指标'");
  // what was written before is told as well, a moment later
  await page.waitForFunction(() => consolePage.changes.at(-1)?.includes('产出指标'));
});

test('a name of the schema goes where the caret is', async () => {
  await write('SELECT  FROM funds');
  await page.evaluate(() => document.querySelector('textarea')?.setSelectionRange(7, 7));
  await page.click('.console-schema > summary');
  await page.locator('.schema-table summary', { hasText: 'funds' }).click();
  await page.getByLabel('写入 executed（全年执行数）').last().click();
  expect(await sql()).toBe('SELECT executed FROM funds');
});

describe('what is copied and saved', () => {
  beforeEach(async () => {
    await write(
      'SELECT level1, sum(points_lost) AS lost FROM indicators GROUP BY ALL ORDER BY 2 DESC, 1',
    );
    await page.keyboard.press('Control+Enter');
    await answered();
  });

  async function saved(button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  test('CSV on the clipboard: rows and where they come from', async () => {
    await page.click('.copy-csv');
    await page.getByText('已复制 3 行。').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const lines = copied.trim().split(/\r?\n/);
    expect(lines.slice(0, 4)).toEqual(['level1,lost', '产出指标,3', '满意度指标,1', '效益指标,0']);
    expect(lines[4]).toMatch(/行数：3 行；来源：示例单位 项目绩效.*摘录/);
  });

  test('without a clipboard, as on plain http, the text is copied all the same', async () => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await page.click('.copy-markdown');
    await page.getByText('已复制 3 行。').waitFor();
    await page.focus('#sql-field');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+v');
    expect(await sql()).toContain('| 产出指标 | 3 |');
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'));
  });

  test('XLSX and Parquet, made in a worker under the strict policy', async () => {
    const workbook = await saved('.save-xlsx');
    expect(workbook.name).toBe('jijing-query.xlsx');
    expect(await readSheet(workbook.bytes, 1)).toEqual([
      ['level1', 'lost'],
      ['产出指标', 3],
      ['满意度指标', 1],
      ['效益指标', 0],
    ]);
    const parquet = await saved('.save-parquet');
    expect(parquet.bytes.subarray(0, 4).toString()).toBe('PAR1');
    expect(wrong).toEqual([]);
  });

  test('JSON', async () => {
    const { bytes } = await saved('.save-json');
    const { notes, rows } = JSON.parse(bytes.toString());
    expect(rows[0]).toEqual({ level1: '产出指标', lost: 3 });
    expect(notes.筛选).toContain('GROUP BY ALL');
  });

  test('the chart as an SVG that needs no style sheet and states its source', async () => {
    const { name, bytes } = await saved('.save-svg');
    const svg = bytes.toString();
    expect(name).toBe('jijing-query-chart.svg');
    expect(svg).toContain('来源：示例单位');
    expect(svg).not.toMatch(/\bclass=|\bstyle=|var\(/);
    expect(svg).toMatch(/<rect[^>]* width="[^"]+"[^>]*fill="rgb\(20, 86, 122\)"/);
  });

  test('the chart as a PNG with bars in it, without an image being loaded', async () => {
    const { bytes } = await saved('.save-png');
    const colours = await page.evaluate(async (base64) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      const painter = canvas.getContext('2d');
      painter?.drawImage(bitmap, 0, 0);
      const pixels = painter?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const counts: Record<string, number> = {};
      for (let at = 0; at < pixels.length; at += 4) {
        const key = [pixels[at], pixels[at + 1], pixels[at + 2]].join();
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return counts;
    }, bytes.toString('base64'));
    expect(colours['20,86,122']).toBeGreaterThan(1000);
    expect(colours['255,255,255']).toBeGreaterThan(10_000);
    expect(wrong).toEqual([]);
  });
});

test.each([
  [390, 'light'],
  [390, 'dark'],
  [1440, 'light'],
  [1440, 'dark'],
] as const)(
  'at %i px, %s: no fault of accessibility, nothing too wide',
  async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await write('SELECT year, department, project_name, reported_score FROM projects ORDER BY ALL');
    await page.keyboard.press('Control+Enter');
    await answered();
    await page.click('.console-schema > summary');
    expect(await overflow(page)).toEqual([]);
    const faults = await axeFaults(page, {});
    expect(
      faults.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
  },
);
