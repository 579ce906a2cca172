import type { Browser } from 'playwright-core';

/** What a reader gets at an address that a site does not have. */
export interface MissingAnswer {
  readonly status: number | undefined;
  /** The status of each style sheet. */
  readonly styles: readonly number[];
  /** Where its link to the first page leads. */
  readonly home: string;
}

/** Opens an address within a served site and follows the link home. */
export async function missingAnswer(
  browser: Browser,
  site: string,
  address: string,
): Promise<MissingAnswer> {
  const page = await browser.newPage();
  try {
    const styles: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.css')) styles.push(response.status());
    });
    const response = await page.goto(site + address);
    const own = [...styles];
    await page.getByRole('link', { name: '总览' }).click();
    await page.waitForURL((url) => url.href !== site + address);
    return { status: response?.status(), styles: own, home: page.url() };
  } finally {
    await page.close();
  }
}

/** Addresses that no site has, the second below others. */
export const MISSING = ['missing', 'missing/at/any/depth/'] as const;
