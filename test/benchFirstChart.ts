// When the first chart of a page is there, from navigation, and what of its page that time goes to: the same page
// without one thing at a time: npm run bench:chart -- <folder of a site> [address]

import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { serveFolder } from './staticServer.ts';

const RUNS = 7;
/** A phone, beside the processor of whoever runs this. */
const SLOWER = 4;
/** As Lighthouse takes slow 4G to be. */
const SLOW_4G = { bitsPerSecond: 1.6e6, latency: 150 };
const PHONE = { width: 390, height: 844 };

const [site = 'dist', path = ''] = process.argv.slice(2);
const MAIN = /(<main[^>]*>)[\s\S]*(<\/main>)/;
const CHARTS = /<svg class="chart"[\s\S]*?<\/svg>/g;
const html = readFileSync(join(site, path, 'index.html'), 'utf8');
/** The first chart as a phone draws it, behind its wide variant. */
const [, first = ''] = html.match(CHARTS) ?? [];
let shown = html;
/** The style of what follows the hero stands behind it (components/Hero.astro). */
const LATER_STYLE = /(<\/head>[\s\S]*?)(<link rel="stylesheet"[^>]*>)/;

/** What the page is without, by what it is called; each keeps a first chart, but the empty one. */
const VARIANTS: Readonly<Record<string, (html: string) => string>> = {
  'as it is': (html) => html,
  'all style in its head': (html) => html.replace(LATER_STYLE, '$2$1'),
  'without script': (html) => html.replaceAll(/<script [^>]*src=[^>]*><\/script>/g, ''),
  'without style': (html) => html.replaceAll(/<link rel="stylesheet"[^>]*>/g, ''),
  'one chart of all': (html) => html.replaceAll(CHARTS, (chart) => (chart === first ? chart : '')),
  'one chart and nothing else in the page': (html) =>
    html.replace(MAIN, (_, start, end) => start + first + end),
  'that, without style and script': () =>
    `<!doctype html><meta charset="utf-8"><title>.</title>${first}`,
  'an empty page': () =>
    '<!doctype html><meta charset="utf-8"><title>.</title><svg class="chart"></svg>',
};

interface ChartFigures {
  /** Milliseconds from navigation to the frame with the first chart. */
  readonly chart: number;
  /** Milliseconds of processor time of the page's thread, not slowed, in all and for style and layout. */
  readonly thread: number;
  readonly style: number;
}

async function measure(browser: Browser, url: string, isSlowed: boolean): Promise<ChartFigures> {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (isSlowed) {
      const bytes = SLOW_4G.bitsPerSecond / 8;
      await session.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: SLOW_4G.latency },
        ...{ downloadThroughput: bytes, uploadThroughput: bytes },
      });
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    }
    await page.addInitScript(watchChart);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { waitUntil: 'load' });
    const chart = await page.waitForFunction(() => (globalThis as { chart?: number }).chart);
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? 0);
    return {
      chart: (await chart.jsonValue()) ?? Number.NaN,
      thread: of('TaskDuration'),
      style: of('LayoutDuration') + of('RecalcStyleDuration'),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its own programs: notes the frame after the one that drew the first chart, read to its end. */
function watchChart(): void {
  const isFollowed = (node: Node | null): boolean =>
    node === null
      ? document.readyState !== 'loading'
      : node.nextSibling !== null || isFollowed(node.parentNode);
  const isSeen = (chart: Element) => chart.getBoundingClientRect().height > 0;
  // No frame comes before the style is there.
  const look = () => {
    const chart = [...document.querySelectorAll('svg.chart')].find(isSeen);
    if (chart === undefined || !isFollowed(chart)) requestAnimationFrame(look);
    else requestAnimationFrame(() => Object.assign(globalThis, { chart: performance.now() }));
  };
  requestAnimationFrame(look);
}

function medians(runs: readonly ChartFigures[]): ChartFigures {
  const median = (name: keyof ChartFigures) =>
    runs.map((own) => own[name]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
  return { chart: median('chart'), thread: median('thread'), style: median('style') };
}

const server = await serveFolder(site, '/', (file, read) => {
  if (!/\.(html|css|js|svg)$/.test(file)) return undefined;
  const body = file === join(path, 'index.html') ? Buffer.from(shown) : read();
  return { body: gzipSync(body), headers: { 'content-encoding': 'gzip' } };
});
const browser = await launchBrowser();
console.log(`${cpus()[0]?.model}, ${cpus().length} cores; Node ${process.version}; /${path}`);
console.log(
  '| the page | kB gzip | first chart, ms (slow 4G, processor slowed 4 times) | processor ms, not slowed | of it style and layout |\n| --- | --: | --: | --: | --: |',
);
const runs = Object.entries(VARIANTS).map(([name, vary]) => ({
  name,
  page: vary(html),
  slow: [] as ChartFigures[],
  fast: [] as ChartFigures[],
}));
// In turn: what else the machine does meets all of them alike.
for (let count = 0; count < RUNS; count += 1) {
  for (const { page, slow, fast } of runs) {
    shown = page;
    slow.push(await measure(browser, server.url + path, true));
    fast.push(await measure(browser, server.url + path, false));
  }
}
for (const { name, page, slow, fast } of runs) {
  const kilobytes = gzipSync(page).length / 1000;
  const { thread, style } = medians(fast);
  const cells = [kilobytes.toFixed(1), medians(slow).chart.toFixed(0), thread.toFixed(0)];
  console.log(`| ${[name, ...cells, style.toFixed(0)].join(' | ')} |`);
}
await browser.close();
await server.close();
