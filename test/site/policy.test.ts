import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headerPolicy } from '../../src/commands/servers/answerHeaders.ts';
import { launchBrowser } from '../browser.ts';
import { listFiles } from '../folderHashes.ts';
import { PAGE_KINDS } from '../pageKinds.ts';
import { pageTags } from '../pageTags.ts';
import { serveFolder } from '../staticServer.ts';

const site = inject('site');
const pages = listFiles(site).filter((file) => file.endsWith('.html'));
const kinds = PAGE_KINDS.filter(({ kind }) => ['overview', 'project', 'stability'].includes(kind));

/** What someone might bring into a page, each with a trace that it leaves where it has an effect. */
const INJECTED = `
  <script>document.documentElement.dataset.inlineScript = 'ran';</script>
  <script src="data:text/javascript,document.documentElement.dataset.dataScript='ran'"></script>
  <script src="https://elsewhere.invalid/script.js"></script>
  <img alt="" src="missing.png" onerror="document.documentElement.dataset.handler = 'ran'">
  <style>body { border-top: 7px solid }</style>
  <link rel="stylesheet" href="data:text/css,body{border-bottom:7px solid}">
  <p id="styled" style="border-top: 7px solid">styled</p>
  <iframe title="" src="data:text/html,<script>parent.postMessage(1,'*')</script>"></iframe>
  <base href="https://elsewhere.invalid/">`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(kinds)('in the $kind page', ({ path }) => {
  test.each([
    ['just inside the body', /<body[^>]*>/],
    ['in the main part', /<main[^>]*>/],
    ['in the head, after the policy', /<meta name="description"[^>]*>/],
  ])('nothing that is injected %s runs or shows', async (_, place) => {
    const server = await serveFolder(site, '/', (file, read) =>
      file.endsWith('index.html')
        ? {
            body: Buffer.from(
              read()
                .toString('utf8')
                .replace(place, (tag) => tag + INJECTED),
            ),
          }
        : undefined,
    );
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    try {
      await page.goto(server.url + path, { waitUntil: 'networkidle' });
      expect(await page.locator('#styled').count(), 'it was injected').toBe(1);
      const effects = await page.evaluate(() => ({
        ...document.documentElement.dataset,
        page: getComputedStyle(document.body).borderTopWidth,
        linked: getComputedStyle(document.body).borderBottomWidth,
        attribute: getComputedStyle(document.getElementById('styled') as Element).borderTopWidth,
        base: document.baseURI,
      }));
      expect(effects).toEqual({
        page: '0px',
        linked: '0px',
        attribute: '0px',
        base: server.url + path,
      });
      expect(refused.filter((text) => text.includes('Content Security Policy')).length).toBe(9);
    } finally {
      await page.close();
      await server.close();
    }
  });
});

describe('server headers', () => {
  test.each(pages)('%s: the policy of its header is the policy of the page', (file) => {
    const tags = pageTags(readFileSync(join(site, file), 'utf8'));
    const policy = tags.find(
      ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
    );
    const address = file.replace(/(?<=^|\/)index\.html$/, '');
    expect(headerPolicy(address)).toBe(`${policy?.attributes.content}; frame-ancestors 'self'`);
  });
});
