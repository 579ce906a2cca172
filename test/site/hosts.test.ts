import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { chromiumPage } from './hostPage.ts';
import { HOSTS } from './hostTable.ts';
import { testHosts } from './hostTests.ts';

// In Firefox: see firefox.test.ts.
describe('in Chromium on', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  testHosts(HOSTS, () => chromiumPage(browser));
});
