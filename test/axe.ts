import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { COLOUR_RULES } from './axeRules.ts';
import { lookFaults, looksPage, type SeenLook } from './textLooks.ts';

/** Puts `axe` into the page in which it runs: the small one, which a browser reads in half the time. */
export const AXE = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Puts `axe` into a page that has none yet: to read it takes longer than most of its rules. */
export async function putAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
}

/** An expression for a page with `axe`: what it finds by the chosen rules, all of them where none is chosen. */
export function axeRun(chosen: axe.RunOptions): string {
  const options = JSON.stringify({ resultTypes: ['violations'], ...chosen });
  return `axe.run(${options}).then(({ violations }) => violations)`;
}

/** What axe finds in a page as it is seen now. */
export async function axeFaults(page: Page, chosen: axe.RunOptions): Promise<axe.Result[]> {
  await putAxe(page);
  return page.evaluate<axe.Result[]>(axeRun(chosen));
}

/** What axe finds in the colours of looks, with the place of each. */
export async function colourFaults(browser: Browser, seen: readonly SeenLook[]): Promise<string[]> {
  const judged = await browser.newPage();
  try {
    await judged.setContent(looksPage(seen));
    return lookFaults(seen, await axeFaults(judged, { runOnly: [...COLOUR_RULES] }));
  } finally {
    await judged.close();
  }
}
