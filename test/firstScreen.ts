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

/**
 * Notes where each element that is seen of a page down to the end of its hero stands and each property that it is
 * drawn with; returns what differs from what was noted before, in words.
 */
export function changesOfFirstScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const hero = document.querySelector('.hero');
    if (hero === null) throw new RangeError('the page has no hero');
    const isAhead = (one: Element) =>
      hero.contains(one) ||
      (hero.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    const looks = (one: Element) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const style = getComputedStyle(one);
      const place = [x, y, width, height].map((own) => own.toFixed(1)).join(' ');
      return [`at ${place}`, ...[...style].map((own) => `${own} ${style.getPropertyValue(own)}`)];
    };
    // What holds the hero is as high as the whole page.
    const seen = [...document.body.querySelectorAll('*')].filter(
      (one) => isAhead(one) && one.checkVisibility() && (one === hero || !one.contains(hero)),
    );
    const noted = globalThis as { looks?: Map<Element, readonly string[]> };
    const before = noted.looks;
    noted.looks = new Map(seen.map((one) => [one, looks(one)]));
    return seen.flatMap((one) => {
      const own = before?.get(one) ?? [];
      const now = noted.looks?.get(one)?.filter((look, index) => look !== own[index]) ?? [];
      const name = `<${one.localName} class="${one.getAttribute('class') ?? ''}">`;
      return now.length === 0 ? [] : [`${name} ${now.join(', ')}`];
    });
  });
}
