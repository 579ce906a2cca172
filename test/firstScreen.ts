import type { Page } from 'playwright-core';

/** Windows of a desk and of a phone. */
export const FIRST_SCREENS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;

/**
 * Where the first chart of a page lies, in pixels from its top: from its key to the last of its rows,
 * without the sentences below them.
 */
export function firstChart(page: Page): Promise<{ readonly top: number; readonly bottom: number }> {
  return page.evaluate(() => {
    const isSeen = (one: Element) => one.getBoundingClientRect().height > 0;
    const chart = [...document.querySelectorAll('main svg.chart')].find(isSeen);
    if (chart === undefined) throw new RangeError('the page has no chart');
    const rows = [...chart.querySelectorAll('.chart-areas rect')];
    const bottoms = rows.map((row) => row.getBoundingClientRect().bottom);
    const { top } = chart.getBoundingClientRect();
    return { top, bottom: bottoms.reduce((most, own) => Math.max(most, own), top) };
  });
}

/** From so wide a window on the answers stand beside the chart; in a narrower one its head has them all in one sentence. */
const DESK_WIDTH = 1024;

/**
 * How far down a page answers how much money, how well, what was missed, what cannot be judged and what
 * to do, in pixels from its top: its head, and on a desk what stands beside the chart.
 */
export function answersEnd(page: Page): Promise<number> {
  return page.evaluate((deskWidth) => {
    const parts = innerWidth < deskWidth ? '.hero .page-head' : '.hero .page-head, .hero-side > *';
    const found = [...document.querySelectorAll(parts)];
    if (found.length === 0) throw new RangeError('the page has no head with answers');
    return found.reduce((most, own) => Math.max(most, own.getBoundingClientRect().bottom), 0);
  }, DESK_WIDTH);
}
