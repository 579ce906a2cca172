import type { Page } from 'playwright-core';

/** What Chromium and Firefox call a request that the page itself ended. */
const GIVEN_UP = ['net::ERR_ABORTED', 'NS_BINDING_ABORTED'];

/**
 * Opens a page of the site, waits until it is loaded, and returns what went wrong, in words: errors on
 * the console (a breach of the content policy is one), requests that failed or left the site. Leaving
 * a page gives up what it was still fetching: that is no failure.
 */
export async function visit(page: Page, site: string, path: string): Promise<string[]> {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) wrong.push(`left the site: ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (!GIVEN_UP.includes(reason ?? '')) wrong.push(`failed: ${request.url()} (${reason})`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(site + path, { waitUntil: 'load' });
  return wrong;
}

/**
 * Lets a page fetch unasked whatever a good connection allows: on a busy machine the browser may take
 * its own for a slow one.
 */
export async function onGoodConnection(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: undefined });
  });
}

/**
 * Runs in a page, before its own programs: it fetches only what it is asked for, as on a connection that is
 * to be spared. An engine costs seconds.
 */
export function spareConnection(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** Waits until the rows of the explorer come from its database; nothing is drawn unasked after that. */
export async function rowsAreLive(page: Page): Promise<void> {
  await page.locator('.grid .grid-row').nth(1).waitFor();
  // Not in each frame, as is usual: to draw these while the engine starts takes a tenth of a core.
  await page.waitForFunction(() => document.querySelector('.grid-wait') === null, undefined, {
    polling: 50,
  });
}

/** What makes a page wider than its window, innermost elements only; empty where nothing does. */
export function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const excess = document.documentElement.scrollWidth - window.innerWidth;
    if (excess <= 0) return [];
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
    const end = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return Math.round(scrolls(element) ? right : Math.max(right, left + element.scrollWidth));
    };
    const isWide = (element: Element) => end(element) > window.innerWidth;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        isWide(element) &&
        (scrolls(element) || ![...element.children].some((child) => isWide(child))),
    );
    return [
      `the page is ${excess} px too wide`,
      ...wide.map(
        (element) =>
          `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ends at ${end(element)}`,
      ),
    ];
  });
}

/** Opens everything that is folded, or folds it again. */
function setFolds(page: Page, isOpen: boolean): Promise<void> {
  const state = isOpen ? ':not([open])' : '[data-unfolded]';
  return page.evaluate(
    ([folds, open]) => {
      for (const fold of document.querySelectorAll<HTMLDetailsElement>(`details${folds}`)) {
        fold.open = open;
        fold.toggleAttribute('data-unfolded', open);
      }
    },
    [state, isOpen] as const,
  );
}

/** What makes a page wider than its window at each width, folded and unfolded. */
export async function overflowAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await overflow(page)).map((fault) => `${width} px: ${fault}`));
    await setFolds(page, true);
    found.push(...(await overflow(page)).map((fault) => `${width} px, unfolded: ${fault}`));
    await setFolds(page, false);
  }
  return found;
}

/** Texts of some words in a column of a sign or two, which fit and cannot be read; an official form is as it is printed. */
export function pinchedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isText = (element: Element) =>
      !element.matches('svg *, .form *, option') &&
      [...element.childNodes].some((node) => node instanceof Text && node.data.trim().length > 3);
    return [...document.body.querySelectorAll('*')]
      .filter((element) => isText(element) && element.checkVisibility())
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return width > 1 && width < 2.4 * size && height > 3 * size;
      })
      .map(({ textContent }) => textContent.trim());
  });
}

/**
 * Words that stand on two lines, with what is before and behind the tear; an official form breaks as paper does. The
 * dictionary is that of the browser, not of the build.
 */
function tornWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
    const prose = 'p, li, dt, dd, figcaption, caption, summary, h1, h2, h3, th, td';
    const range = document.createRange();
    const linesOf = (node: Text, from: number, to: number) => {
      range.setStart(node, from);
      range.setEnd(node, to);
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const torn: string[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text) || !/\p{Script=Han}{2}/u.test(node.data)) continue;
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || !parent.closest(prose)) continue;
      if (parent.closest('.form, svg, select, template')) continue;
      // what is drawn for ears alone is a point wide
      if (parent.clientWidth === 1 || linesOf(node, 0, node.length) < 2) continue;
      for (const { segment, index } of dictionary.segment(node.data)) {
        if (
          /^\p{Script=Han}{2,}$/u.test(segment) &&
          linesOf(node, index, index + segment.length) > 1
        )
          torn.push(`${segment}: …${node.data.slice(Math.max(0, index - 8), index + 8)}…`);
      }
    }
    return torn;
  });
}

/** Large figures whose unit stands on another line. */
function tornUnits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const range = document.createRange();
    const box = (node: Text, from: number) => {
      range.setStart(node, from);
      range.setEnd(node, from + 1);
      return range.getBoundingClientRect();
    };
    return [...document.querySelectorAll('.value')].flatMap((value) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(value, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Text && node.data.trim() !== '') texts.push(node);
      }
      const [figure, unit] = texts;
      if (figure === undefined || unit === undefined || !value.checkVisibility()) return [];
      const isBelow =
        box(unit, unit.data.search(/\S/)).top >=
        box(figure, figure.data.trimEnd().length - 1).bottom;
      return isBelow ? [value.textContent.trim()] : [];
    });
  });
}

/** Words, and figures and their units, on two lines, at each width and with all that is folded open. */
export async function tornAt(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  await setFolds(page, true);
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const torn = [...(await tornWords(page)), ...(await tornUnits(page))];
    found.push(...torn.map((words) => `${width} px: ${words}`));
  }
  await setFolds(page, false);
  return found;
}

/** How many sheets a page is in print. */
export async function printedSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
