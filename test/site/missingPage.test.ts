import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { MISSING, missingAnswer } from '../missingPage.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

let browser: Browser;
let server: StaticServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await serveFolder(inject('site'));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

// Under a path: conventions.test.ts, which builds a site with one.
test.each(MISSING)('a site at the root answers %s with style and a way home', async (address) => {
  expect(await missingAnswer(browser, server.url, address)).toEqual({
    status: 404,
    styles: [200, 200],
    home: server.url,
  });
});
