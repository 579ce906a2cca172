import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { onGoodConnection } from '../browserPage.ts';
import { seeded } from '../expression/random.ts';
import { type Oddity, serveFolder } from '../staticServer.ts';

const site = inject('site');
const PROJECT = '2022/zonggonghui/kunnan-laomo-bangfu/';
const PARTS = ['style', 'search', 'filters', 'sql', 'self-check'] as const;

type Part = (typeof PARTS)[number];
/** It does what it is there for, or a sentence in its place says why not. */
type Outcome = 'works' | 'says why' | 'says how far it is';
type Host = (path: string) => Oddity | undefined;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const isScript = (path: string) => path.endsWith('.js');
const asText = { headers: { 'content-type': 'text/plain' } };
const ALL_WORK = {
  style: 'works',
  search: 'works',
  filters: 'works',
  sql: 'works',
  'self-check': 'works',
} as const;
const NO_SCRIPT = {
  style: 'works',
  search: 'says why',
  filters: 'says why',
  sql: 'says why',
  'self-check': 'says why',
} as const;

/** What works where. The text of every page stands in its HTML, and is read on each of these hosts. */
const HOSTS: readonly (readonly [name: string, host: Host, Readonly<Record<Part, Outcome>>])[] = [
  ['sends everything as it should, under a path', () => undefined, ALL_WORK],
  [
    'gives data and programs the type of a text',
    (path) => (/\.(?:json|gz|wasm|bin|csv)$/.test(path) ? asText : undefined),
    ALL_WORK,
  ],
  ['gives scripts the type of a text', (path) => (isScript(path) ? asText : undefined), NO_SCRIPT],
  ['has no scripts', (path) => (isScript(path) ? { status: 404 } : undefined), NO_SCRIPT],
  [
    'answers 500 for all that the explorer and the search read',
    (path) =>
      /^(?:data\/explorer|search)\/.*(?:json|gz)$/.test(path) ? { status: 500 } : undefined,
    { ...ALL_WORK, search: 'says why', filters: 'says why', sql: 'says why' },
  ],
  [
    'sends 50 kB in a second',
    () => ({ bytesPerSecond: 50_000 }),
    { ...ALL_WORK, sql: 'says how far it is' },
  ],
];

const NOT_RUNNING = '程序文件没有送到';
const words = (page: Page, text: string | RegExp) => page.getByText(text).first();

/** Where a part shows that it works, and where it says why not. */
const SIGNS: Readonly<Record<Exclude<Part, 'style'>, (page: Page) => readonly [Locator, Locator]>> =
  {
    search: (page) => [words(page, /“劳模”：/), words(page, /程序文件没有送到|没有取到/)],
    filters: (page) => [
      words(page, '符合条件的有 7 项指标'),
      words(page, /程序文件没有送到|下面的表格和数据下载不受影响/),
    ],
    sql: (page) => [
      page.locator('.explorer:not(:has(.grid-wait)) .grid .grid-row').nth(1),
      words(page, /程序文件没有送到|下面的表格和数据下载不受影响/),
    ],
    'self-check': (page) => [
      page.locator('.check-tools'),
      words(page, '在网页上自查要运行 JavaScript'),
    ],
  };
const ADDRESSES = {
  style: PROJECT,
  search: `search/?q=${encodeURIComponent('劳模')}`,
  filters: `explore/?level1=${encodeURIComponent('满意度指标')}`,
  // Only the database sorts.
  sql: `explore/?level1=${encodeURIComponent('满意度指标')}&sort=-points_lost`,
  'self-check': 'check/',
} as const;

/** How a part fares when nothing is fetched any more. */
async function outcomeOf(page: Page, root: string, part: Part): Promise<Outcome> {
  await page.goto(root + ADDRESSES[part], { waitUntil: 'networkidle' });
  return shownOutcome(page, part);
}

/** On a slow host, where it would take minutes until nothing is fetched any more. */
async function slowOutcomeOf(page: Page, root: string, part: Part): Promise<Outcome> {
  await page.goto(root + ADDRESSES[part]);
  if (part !== 'sql') return shownOutcome(page, part);
  await words(page, '正在准备查询').waitFor();
  await words(page, /^0\.[1-9] \/ [\d.]+ MB$/).waitFor();
  return 'says how far it is';
}

/** Waits until nothing is fetched any more; not for ever, as a worker answered 500 is fetched for ever. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 1000 }).catch(() => undefined);
}

async function shownOutcome(page: Page, part: Part): Promise<Outcome> {
  expect(await page.locator('main h1').innerText()).not.toBe('');
  if (part === 'style') return (await isStyled(page)) ? 'works' : 'says why';
  const [works, says] = SIGNS[part](page);
  await works.or(says).filter({ visible: true }).first().waitFor();
  return (await works.isVisible()) ? 'works' : 'says why';
}

async function isStyled(page: Page): Promise<boolean> {
  const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
  return family.includes('sans-serif');
}

async function withPage<T>(host: Host, task: (page: Page, root: string) => Promise<T>): Promise<T> {
  const server = await serveFolder(site, '/some/base/', host);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await onGoodConnection(page);
    return await task(page, server.url);
  } finally {
    await context.close();
    await server.close();
  }
}

test.each(HOSTS)('a host that %s', async (name, host, expected) => {
  const ask = name.startsWith('sends 50 kB') ? slowOutcomeOf : outcomeOf;
  const outcome = (part: Part) => withPage(host, (page, root) => ask(page, root, part));
  const found = await Promise.all(PARTS.map(async (part) => [part, await outcome(part)] as const));
  expect(Object.fromEntries(found)).toEqual(expected);
});

describe('a host that answers 500 three times in ten', () => {
  test.each(PARTS)('%s says why until it works, after some tries', async (part) => {
    const random = seeded(500);
    const isPage = (path: string) => path.endsWith('.html');
    const host: Host = (path) => (!isPage(path) && random() < 0.3 ? { status: 500 } : undefined);
    await withPage(host, async (page, root) => {
      const again = page.getByRole('button', { name: '再试一次' }).filter({ visible: true });
      const tryAgain = async () => {
        if ((await again.count()) === 0) await page.goto(root + ADDRESSES[part]);
        else await again.first().click();
        await settled(page);
        return shownOutcome(page, part);
      };
      await expect.poll(tryAgain).toBe('works');
    });
  });
});

test('a folder opened without a host: texts and style are there, and what needs a program says so', async () => {
  const page = await browser.newPage();
  for (const [path, sentence] of [
    ['search', NOT_RUNNING],
    ['explore', NOT_RUNNING],
    ['check', '在网页上自查要运行 JavaScript'],
  ] as const) {
    await page.goto(pathToFileURL(join(site, path, 'index.html')).href, { waitUntil: 'load' });
    expect(await words(page, sentence).isVisible(), path).toBe(true);
  }
  await page.goto(pathToFileURL(join(site, PROJECT, 'index.html')).href);
  expect(await page.locator('.form-sheet').innerText()).toContain('困难劳模帮扶专项');
  expect(await isStyled(page)).toBe(true);
  await page.close();
});
