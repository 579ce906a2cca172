import type { Browser } from 'playwright-core';
import { onSparedConnection } from '../browserPage.ts';

/** A page in any browser, as far as it is driven on odd hosts. */
export interface HostPage {
  /** Ends when the page is loaded, its programs included. */
  open(url: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
}

/** A page of Chromium that has nothing of other pages in its cache. */
export async function chromiumPage(browser: Browser): Promise<HostPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await onSparedConnection(page);
  return {
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
  };
}
