import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { buildSite, ROOT } from '../buildSite.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

describe.each(['/', '/some/base/'])('a site whose path is %s', (path) => {
  const folder = mkdtempSync(join(tmpdir(), 'jijing-'));
  let server: StaticServer;
  beforeAll(async () => {
    const data = join(folder, 'data');
    cpSync(join(ROOT, 'data'), data, { recursive: true });
    const settings = JSON.parse(readFileSync(join(data, 'site.json'), 'utf8'));
    writeFileSync(join(data, 'site.json'), JSON.stringify({ ...settings, path }));
    await buildSite({ data, out: join(folder, 'site') });
    server = await serveFolder(join(folder, 'site'), path);
  }, 60_000);
  afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(['missing', 'missing/at/any/depth/'])(
    'answers %s with style and a way home',
    async (address) => {
      const page = await browser.newPage();
      const styles: number[] = [];
      page.on('response', (response) => {
        if (response.url().endsWith('.css')) styles.push(response.status());
      });
      const response = await page.goto(server.url + address);
      expect(response?.status()).toBe(404);
      expect(styles).toEqual([200]);
      await page.getByRole('link', { name: '总览' }).click();
      expect(page.url()).toBe(server.url);
      await page.close();
    },
  );
});
