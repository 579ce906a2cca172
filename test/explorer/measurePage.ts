import type { Browser, Page } from 'playwright-core';
import { onGoodConnection } from '../browserPage.ts';
import type { StaticServer } from '../staticServer.ts';
import type { ExplorerFigures } from './measureExplorer.ts';

/** A condition that every city has rows of. */
const ADDRESS = 'explore/?verdict=above';
const ENGINE = /\.wasm|\.duckdb/;

/** When what stood on the page, in milliseconds from navigation. */
interface Seen {
  counts?: number;
  rows?: number;
  shift: number;
}

/**
 * The explorer of a built site with a cold cache, opened by an address that has a condition: when its counts are
 * there, from navigation, and when its rows are, and what was fetched of the engine until then; last how much moved,
 * until the page was still.
 */
export async function measurePage(
  browser: Browser,
  server: StaticServer,
): Promise<ExplorerFigures> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    await onGoodConnection(page);
    await page.addInitScript(watch);
    const sent = new Map(server.sent);
    const engineBytes = () =>
      [...server.sent]
        .filter(([path]) => ENGINE.test(path))
        .reduce((sum, [path, bytes]) => sum + bytes - (sent.get(path) ?? 0), 0);
    const before = await processorMilliseconds(browser);
    await page.goto(server.url + ADDRESS, { waitUntil: 'commit' });
    const { counts, rows } = await seenOn(page);
    const beside = engineBytes();
    const used = (await processorMilliseconds(browser)) - before;
    await page.waitForTimeout(1000);
    const { shift } = await seenOn(page);
    return {
      'counts of a condition, ms from navigation': counts ?? Number.NaN,
      'its rows, ms from navigation': rows ?? Number.NaN,
      'processor time of the browser until then, ms': used,
      'engine and database fetched until then, bytes': beside,
      'layout shift': shift,
    };
  } finally {
    await context.close();
  }
}

/** Of all its processes: on a busy machine it says more than what went by. */
async function processorMilliseconds(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
}

async function seenOn(page: Page): Promise<Seen> {
  const seen = () => (globalThis as unknown as { seen: Seen }).seen;
  await page.waitForFunction(() => (globalThis as unknown as { seen: Seen }).seen.rows);
  return page.evaluate(seen);
}

/** Runs in the page, before its own programs. */
function watch(): void {
  const seen: Seen = { shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as PerformanceEntry & { readonly value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const totals = () => document.querySelector('.explorer-totals')?.textContent;
  let built: string | null | undefined;
  document.addEventListener('readystatechange', () => {
    built ??= totals();
  });
  const observer = new MutationObserver(() => {
    if (built !== undefined && totals() !== built) seen.counts ??= performance.now();
    const cell = document.querySelector('.grid-rows [role="gridcell"]');
    if (cell === null || document.querySelector('.grid-wait') !== null) return;
    seen.rows = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
}
