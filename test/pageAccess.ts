import type { Page } from 'playwright-core';

/** How the keyboard walks through a page, each stop in words. */
export interface FocusStops {
  /** What can be reached, in reading order. */
  readonly expected: readonly string[];
  /** What Tab reaches, in its order. */
  readonly reached: readonly string[];
  /** Stops that show no outline or are not on the screen while they have the focus. */
  readonly unseen: readonly string[];
}

/**
 * Of a group of radio buttons Tab reaches the chosen one, of a grid the whole; the arrow keys reach the
 * others.
 */
const STOPS =
  'a[href]:not([role="grid"] a), button, summary, input, select, textarea, [tabindex="0"]';

/** Presses Tab from the top of a page to its end. */
export async function focusStops(page: Page): Promise<FocusStops> {
  const expected = await page.evaluate((stops) => {
    const isOpen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const found = [...document.querySelectorAll(stops)].filter(
      (element) => isOpen(element) && !element.matches(':disabled, [type="radio"]:not(:checked)'),
    );
    return found.map((element, index) => {
      const name = `${index} ${(element.ariaLabel ?? element.textContent).trim().slice(0, 30)}`;
      element.setAttribute('data-stop', name);
      return name;
    });
  }, STOPS);
  const stops = await tabStops(page, expected.length + 1);
  const reached = stops.map(({ name }) => name);
  const unseen = stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name);
  return { expected, reached, unseen };
}

interface TabStop {
  readonly name: string;
  readonly isSeen: boolean;
}

/** What has the focus after each press of Tab, until it leaves the page; the page takes the notes itself. */
async function tabStops(page: Page, presses: number): Promise<TabStop[]> {
  const notes = await page.evaluateHandle(() => {
    const taken: (TabStop | 'none')[] = [];
    addEventListener('keyup', () => {
      const element = document.activeElement;
      if (element === null || element === document.body) {
        taken.push('none');
        return;
      }
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { bottom, top, width, height } = element.getBoundingClientRect();
      taken.push({
        name: element.getAttribute('data-stop') ?? element.outerHTML.slice(0, 80),
        isSeen:
          outlineStyle !== 'none' &&
          Number.parseFloat(outlineWidth) >= 2 &&
          bottom > 0 &&
          top < window.innerHeight &&
          width * height > 0,
      });
    });
    return taken;
  });
  await pressTab(page, presses);
  const all = await notes.jsonValue();
  const end = all.indexOf('none');
  return all.slice(0, end === -1 ? all.length : end).filter((stop) => stop !== 'none');
}

/** Presses Tab so often: the browser takes the presses one by one, and nobody waits to see each painted. */
async function pressTab(page: Page, presses: number): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp') =>
    client.send('Input.dispatchKeyEvent', {
      type,
      key: 'Tab',
      code: 'Tab',
      windowsVirtualKeyCode: 9,
    });
  await Promise.all(
    Array.from({ length: presses }, () => [send('rawKeyDown'), send('keyUp')]).flat(),
  );
  await client.detach();
}

/** Tables without a caption, and headers that do not say what they head. */
export function tablesWithoutWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('table')].flatMap((table) => [
      ...(table.caption?.textContent.trim() ? [] : [`no caption: ${table.outerHTML.slice(0, 80)}`]),
      ...[...table.querySelectorAll('th:not([scope])')].map(
        ({ outerHTML }) => `no scope: ${outerHTML.slice(0, 80)}`,
      ),
    ]),
  );
}

/** Charts without a name, a long description or the table behind them. */
export function chartsWithoutWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const descriptionOf = (chart: Element) =>
      document.getElementById(chart.getAttribute('aria-describedby') ?? '')?.textContent.trim() ??
      '';
    // A picture, or a group where labels lead to pages.
    const isNamed = (chart: Element) =>
      ['img', 'group'].includes(chart.getAttribute('role') ?? '') &&
      (chart.getAttribute('aria-label') ?? '') !== '';
    return [...document.querySelectorAll('svg.chart')].flatMap((chart) => {
      const figure = chart.closest('figure');
      return [
        ...(isNamed(chart) ? [] : ['no name']),
        ...(descriptionOf(chart) !== '' ? [] : ['no description']),
        ...(figure?.querySelector('details table') ? [] : ['no table']),
      ].map((fault) => `${fault}: ${figure?.id ?? chart.outerHTML.slice(0, 80)}`);
    });
  });
}
