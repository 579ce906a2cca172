import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { officialForm } from '../../src/analysis/form/officialForm.ts';
import { formFileSchema } from '../../src/model/formFile.ts';
import { launchBrowser } from '../browser.ts';
import { printedSheets } from '../browserPage.ts';
import { ROOT } from '../root.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

/** The five forms, and how many sheets each takes. */
const FORMS = [
  ['songwennuan-bangfu', 1],
  ['kunnan-laomo-bangfu', 1],
  ['zhigong-shebao', 1],
  ['songwennuan-ankangbei', 1],
  ['gonghui-zhuanxiang', 2],
] as const;

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(inject('site'))]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${server.url}2022/zonggonghui/${address}`);
  return page;
}

/** Every text that paper shows, blank by blank as it stands in its cell. */
async function printedTexts(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const isShown = (element: Element) => element.checkVisibility();
    return [...document.querySelectorAll('h1, h2, h3, p, a, caption strong, th, td')]
      .filter(isShown)
      .map((element) => element.textContent.trim());
  });
}

function cellsOf(id: string): string[] {
  const text = readFileSync(join(ROOT, `data/zonggonghui/2022/${id}.json`), 'utf8');
  const { parts } = officialForm(formFileSchema.parse(JSON.parse(text)));
  return parts
    .flatMap(({ head, lines }) => [...head, ...lines])
    .flatMap(({ cells }) => cells.map((cell) => cell.text.trim()));
}

describe.each(FORMS)('printing %s', (id, count) => {
  test(`takes ${count} of A4 and holds each cell of the form, in order, and its foot`, async () => {
    const page = await open(`${id}/`);
    expect(await printedSheets(page)).toBe(count);
    const texts = await printedTexts(page);
    const cells = cellsOf(id);
    expect(texts.slice(1, -1)).toEqual(cells);
    expect(texts[0]).toMatch(/^项目支出绩效自评/);
    expect(texts.at(-1)).toMatch(/^项目支出绩效自评.*（2022 年度）.*来源：/);
    await page.close();
  });
});

test('a phone names each block without blanks where the paper breaks its name', async () => {
  const page = await open('kunnan-laomo-bangfu/#form');
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
  });
  const named = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.form .rank-1')].map((one) => one.innerText),
    );
  await page.setViewportSize({ width: 390, height: 800 });
  expect(await named()).toContain('项目资金（万元）');
  await page.setViewportSize({ width: 1440, height: 800 });
  expect(await named()).toContain('项目资金\n（万元）');
  await page.close();
});

test('printing a project: its analysis instead where the address asks for it', async () => {
  const page = await open('kunnan-laomo-bangfu/#analysis');
  const texts = await printedTexts(page);
  expect(texts).toContain('检查发现');
  expect(texts).not.toContain('年度绩效指标完成情况');
  await page.close();
});

test('printing a long form: its second sheet begins with the names of the columns', async () => {
  const page = await open('gonghui-zhuanxiang/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.form thead').evaluate((head) => getComputedStyle(head).display)).toBe(
    'table-header-group',
  );
  await page.close();
});

test('printing a long form: cells that go on on its second sheet end on the first with a line', async () => {
  const page = await open('gonghui-zhuanxiang/');
  await page.emulateMedia({ media: 'print' });
  const foot = await page.locator('.form:has(thead)').evaluate((form) => {
    const { display, breakInside, borderTopStyle, content } = getComputedStyle(form, '::after');
    return [display, breakInside, borderTopStyle, content];
  });
  // a browser repeats a foot of the table that is not broken and has something in it
  expect(foot).toEqual(['table-footer-group', 'avoid', 'solid', '"\u00a0"']);
  await page.close();
});

test('printing a 简报: one sheet with two charts', async () => {
  const page = await open('brief/');
  expect(await printedSheets(page)).toBe(1);
  await page.emulateMedia({ media: 'print' });
  const charts = page.getByRole('article').locator('svg.chart').filter({ visible: true });
  expect(await charts.count()).toBe(2);
  await page.close();
});

test('printing 自评质量: every contradiction with its places, the hints in one paragraph, on at most four sheets', async () => {
  const page = await open('../../quality/');
  expect(await printedSheets(page)).toBeLessThanOrEqual(4);
  const texts = await printedTexts(page);
  expect(texts.filter((text) => text.endsWith('各处见网页。'))).toHaveLength(1);
  const hint = page.locator('#found-info ~ details .ledger-title').first();
  expect(await hint.isVisible()).toBe(false);
  await page.close();
});
