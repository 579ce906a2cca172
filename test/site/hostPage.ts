import type { Browser } from 'playwright-core';
import { spareConnection } from '../browserPage.ts';

/** A page in any browser, as far as it is driven on odd hosts. */
export interface HostPage {
  /** Ends when the page is loaded, its programs included. */
  open(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
}

/** A page of Chromium that has nothing of other pages in its cache; another one where it crashed. */
export async function chromiumPage(browser: Browser): Promise<HostPage> {
  const context = await browser.newContext();
  let isCrashed = false;
  const fresh = async () => {
    const page = await context.newPage();
    await page.addInitScript(spareConnection);
    isCrashed = false;
    page.once('crash', () => {
      isCrashed = true;
    });
    return page;
  };
  let page = await fresh();
  return {
    open: async (url) => {
      if (isCrashed) page = await fresh();
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
  };
}
