import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { projectPages } from '../src/analysis/projectPage.ts';
import { projectView } from '../src/analysis/projectView.ts';
import { bundleScript } from '../src/rendering/bundleScript.ts';
import { loadSite } from '../src/site/loadSite.ts';
import { launchBrowser } from './browser.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { ROOT } from './root.ts';
import { type StaticServer, serveFolder } from './staticServer.ts';

const RUNS = 7;
/** A phone, beside the processor of whoever runs this. */
const SLOWER = 4;

/** A page with its charts: what goes over the wire, packed with Brotli, and when its first chart is there. */
export interface ChartPageFigures {
  readonly kilobytes: number;
  readonly milliseconds: number;
}

/**
 * The page of a project as it is built, with its charts in it, and the same page whose charts the browser
 * draws with the same program: Observable Plot and ours around it, as one script, and the rows.
 */
export async function benchPlot(
  site: string,
  folder: string,
): Promise<Readonly<Record<'built' | 'drawn', ChartPageFigures>>> {
  const { path = '' } = PAGE_KINDS.find(({ kind }) => kind === 'project') ?? {};
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(site, folder, { recursive: true, filter: (file) => !/\.(xlsx|docx|duckdb)$/.test(file) });
  const built = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const drawn = await writeDrawnPage(folder, path, built);
  const server = await serveFolder(folder);
  const browser = await launchBrowser();
  try {
    const first = await medianOf(() => firstChart(browser, server, path, 'built'));
    const second = await medianOf(() => firstChart(browser, server, `${path}drawn.html`, 'drawn'));
    return {
      built: { kilobytes: packed([built]), milliseconds: first },
      drawn: { kilobytes: packed(drawn), milliseconds: second },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Writes the page without its charts, its script and its rows; returns the texts of the three. */
async function writeDrawnPage(folder: string, path: string, built: string): Promise<string[]> {
  const site = loadSite(join(ROOT, 'data'));
  const page = projectPages(site).find(({ source }) => `${source.result.project.id}/` === path);
  if (page === undefined) throw new Error(`no project at ${path}`);
  const { figures } = projectView(page.source);
  let html = built.replaceAll(/<svg class="chart"[\s\S]*?<\/svg>/g, '');
  for (const { id } of figures) {
    html = html.replace(
      /<div class="chart-wide"><\/div>\s*<div class="chart-narrow"><\/div>/,
      () => {
        return `<div id="${id}-place"></div>`;
      },
    );
  }
  const places = figures.map((figure) => ({ ...figure, id: `${figure.id}-place` }));
  const [script] = await bundleScript(join(ROOT, 'test/benchPlotPage.ts'));
  html = html.replace('</head>', '<script type="module" src="drawn.js"></script></head>');
  const rows = JSON.stringify(places);
  writeFileSync(join(folder, path, 'drawn.html'), html);
  writeFileSync(join(folder, path, 'drawn.js'), script.source);
  writeFileSync(join(folder, path, 'figures.json'), rows);
  return [html, script.source, rows];
}

/** Milliseconds from navigation to the first chart in the document, with a cold cache. */
async function firstChart(
  browser: Browser,
  server: StaticServer,
  path: string,
  kind: 'built' | 'drawn',
): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(server.url + path, { waitUntil: 'load' });
    await page.waitForFunction(
      () => document.querySelector('figure.chart-figure:not(:has(svg.chart))') === null,
    );
    return await page.evaluate((own) => {
      const [navigation] = performance.getEntriesByType('navigation');
      const [drawn] = performance.getEntriesByName('drawn');
      if (own === 'drawn') return drawn?.startTime ?? Number.NaN;
      return (navigation as PerformanceNavigationTiming).domInteractive;
    }, kind);
  } finally {
    await context.close();
  }
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const runs: number[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure());
  return runs.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? Number.NaN;
}

function packed(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + brotliCompressSync(text).length, 0) / 1000;
}
