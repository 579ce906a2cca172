import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as streamText } from 'node:stream/consumers';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { type DevServer, startDev } from '../devServer.ts';
import { ROOT } from '../root.ts';

const YEAR = '2022/zonggonghui';
const PROJECT = `${YEAR}/kunnan-laomo-bangfu/`;
const FORM = 'zonggonghui/2022/kunnan-laomo-bangfu.json';
const RULEBOOK = 'rulebooks/national-2020.json';
const FILES = ['data/projects.csv', 'data/manifest.json', 'data/projects.parquet'];
const LIST = 'zonggonghui/2022/list.json';
const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
const data = join(folder, 'data');
let server: DevServer;
let browser: Browser;

beforeAll(async () => {
  cpSync(join(ROOT, 'data'), data, { recursive: true });
  [server, browser] = await Promise.all([startDev(data), launchBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Changes the first place of a text in a data file; throws where there is none. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(data, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  writeFileSync(join(data, file), text.replace(from, to));
}

async function read(address: string, accept = 'text/html') {
  const response = await fetch(server.url + address, { headers: { accept } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/**
 * Waits until an open page shows a heading of its own accord. What it is told while it loads is lost to it, so
 * that the file is written again, the same, until the page has heard of it.
 */
async function showsItself(page: Page, file: string, heading: string): Promise<void> {
  const path = join(data, file);
  const isShown = async () => {
    if (await page.getByRole('heading', { name: heading }).isVisible()) return true;
    writeFileSync(path, readFileSync(path));
    return false;
  };
  await expect.poll(isShown, { timeout: 30_000, interval: 1000 }).toBe(true);
}

test.each([
  ['a form', FORM, '"62.38万元"', '"61.17万元"', PROJECT, '61.17'],
  ['a list', LIST, '"name": "', '"name": "改名的', `${YEAR}/`, '改名的'],
  ['a rule book', RULEBOOK, '"name": "', '"name": "改名的', 'rules/', '改名的'],
  ['site.json', 'site.json', '"title": "', '"title": "改名的', '', '改名的'],
  ['site.json', 'site.json', '"title": "', '"title": "改名的', '2022/', '改名的'],
])('dev: what was changed in %s is on the next load', async (_, file, from, to, address, shown) => {
  const before = readFileSync(join(data, file), 'utf8');
  expect((await read(address)).text).not.toContain(shown);
  edit(file, from, to);
  const after = await read(address);
  expect(after.text).toContain(shown);
  expect(after.headers.get('cache-control')).toBe('no-store');
  writeFileSync(join(data, file), before);
  expect((await read(address)).text).not.toContain(shown);
});

test('dev: bad data are answered with their problems until they are right', async () => {
  expect((await read(PROJECT)).status).toBe(200);
  edit(FORM, '"moneyUnit": "万元"', '"moneyUnit": "<b>"');
  for (const address of ['', PROJECT, `${YEAR}/`, 'no-such-page/']) {
    const { status, text } = await read(address);
    expect(status, address).toBe(500);
    expect(text).toContain('数据有 1 处问题');
    expect(text).toMatch(/kunnan-laomo-bangfu\.json:\d+:3 金额单位: 应为 .*，实为 “&lt;b&gt;”/);
    expect(text).toContain('按表上所印改正“金额单位”。');
  }
  const file = await read('data/projects.csv', '*/*');
  expect(file.status).toBe(500);
  expect(file.text).toMatch(/:\d+:3 金额单位: 应为 "万元" 或 "元"，实为 “<b>”\n {4}按表上所印改正/);
  edit(FORM, '"<b>"', '"万元"');
  for (const address of ['', PROJECT, `${YEAR}/`]) {
    expect((await read(address)).status, address).toBe(200);
  }
});

test('dev: files that pages offer are there, and pages by an address without its last slash', async () => {
  for (const name of [...FILES, `${PROJECT.slice(0, -1)}.csv`, `${YEAR}?a=b`]) {
    expect((await read(name)).status, name).toBe(200);
  }
  const { status, headers } = await fetch(`${server.url}2022?a=b`, { redirect: 'manual' });
  expect([status, headers.get('location')]).toEqual([301, '/2022/?a=b']);
});

test('dev: an open page follows the data, by way of their problems', async () => {
  const page = await browser.newPage();
  await page.goto(server.url + PROJECT);
  edit(FORM, '"moneyUnit": "万元"', '"moneyUnit": 1');
  await showsItself(page, FORM, '数据有 1 处问题');
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.reload();
  const padding = await page.locator('main').evaluate((main) => getComputedStyle(main).padding);
  expect(padding, 'styled').not.toBe('0px');
  expect(refused).toEqual([]);
  edit(FORM, '"moneyUnit": 1', '"moneyUnit": "万元"');
  await showsItself(page, FORM, '逐项复核');
  await page.close();
});

test('dev: a project that was added has its page, and one that was renamed no longer', async () => {
  const renamed = `${YEAR}/laomo/`;
  expect((await read(renamed)).status).toBe(404);
  renameSync(join(data, FORM), join(data, 'zonggonghui/2022/laomo.json'));
  const report = FORM.replace('.json', '.report.json');
  renameSync(join(data, report), join(data, 'zonggonghui/2022/laomo.report.json'));
  edit(LIST, '"kunnan-laomo-bangfu"', '"laomo"');
  expect((await read(renamed)).status).toBe(200);
  expect((await read(PROJECT)).status).toBe(404);
});

test('dev: the explorer’s files follow the data', async () => {
  const databaseName = async () => {
    const { status, text } = await read('data/explorer/manifest.json', '*/*');
    expect(status).toBe(200);
    const name: string = JSON.parse(text).database.parts[0].file;
    expect((await read(`data/explorer/${name}`, '*/*')).status).toBe(200);
    return name;
  };
  const before = await databaseName();
  edit('zonggonghui/2022/zhigong-shebao.json', '"indicator": "', '"indicator": "改名的');
  expect(await databaseName()).not.toBe(before);
  expect((await read(`data/explorer/${before}`, '*/*')).status).toBe(404);
});

test('dev: no page of another site reads a file, starts an editor or comes by a name of its own', async () => {
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const { hostname, port } = new URL(server.url);
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
    request({ hostname, port, path, method, headers }, resolve).on('error', reject).end();
    const response = await promise;
    const text = await streamText(response);
    return { status: response.statusCode, headers: response.headers, text };
  };
  const file = `/@fs${join(data, 'site.json')}`;
  for (const path of ['/@fs/etc/hosts', file, `${file}?raw`, `${file}?import&raw`, `${file}?url`]) {
    expect((await ask(path)).status, path).toBe(403);
  }
  expect((await ask('/__open-in-editor?file=src/cli.ts')).status).toBe(404);
  expect((await ask('/', {}, 'TRACE')).status).toBe(404);
  expect((await ask('/', { host: 'elsewhere.example' })).status).toBe(403);
  const foreign = await ask('/data/projects.json', { origin: 'http://elsewhere.example' });
  expect(foreign.headers['access-control-allow-origin']).toBeUndefined();
});
