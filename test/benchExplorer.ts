import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { ProjectResult } from '../src/analysis/projectResult.ts';
import { explorerFiles } from '../src/duckdb/explorerFiles.ts';
import type { ExplorerManifest } from '../src/publish/explorer/explorerManifest.ts';
import { launchBrowser } from './browser.ts';
import { cityYears } from './cityYears.ts';
import { writeExplorerPage } from './explorer/explorerPage.ts';
import { type ExplorerFigures, measureExplorer, measureJson } from './explorer/measureExplorer.ts';
import { measurePage } from './explorer/measurePage.ts';
import { plainRows } from './explorer/plainRows.ts';
import { inventedResults } from './inventedResults.ts';
import { ROOT } from './root.ts';
import { slowLine } from './slowLine.ts';
import { type Oddity, serveFolder } from './staticServer.ts';

/** Ten million rows of the city are 900,000 forms: these are copies of the record's forms with other names and figures. */
const MOST_CITY_ROWS = 1_000_000;
const YEARS = [2018, 2019, 2020, 2021, 2022];
const RUNS = 5;

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000,1000000' }, site: { type: 'string' } },
});
const sizes = values.site === undefined ? values.rows.split(',').map(Number) : [];
if (sizes.some((rows) => !Number.isInteger(rows) || rows < YEARS.length)) {
  console.error(`--rows takes whole numbers with commas between, not ${values.rows}`);
  process.exit(2);
}

/** The results of each year, made anew whenever they are read: above what fits into memory no more than a year is there. */
function yearsOf(rows: number): Iterable<readonly ProjectResult[]> {
  if (rows <= MOST_CITY_ROWS) return cityYears(rows);
  return {
    *[Symbol.iterator]() {
      for (const year of YEARS) yield inventedResults(year, rows / YEARS.length);
    },
  };
}

/** A site with so many invented rows or a few more: the explorer's files, and the same rows as JSON. Returns how many. */
async function writeSite(folder: string, rows: number): Promise<number> {
  const years = yearsOf(rows);
  const data = join(folder, 'data/explorer');
  mkdirSync(data, { recursive: true });
  for await (const { name, bytes } of explorerFiles(years, join(ROOT, '.cache/explorer'))) {
    writeFileSync(join(data, name), bytes);
  }
  // above, the text of the JSON is longer than a string may be
  if (rows <= MOST_CITY_ROWS) {
    const json = plainRows([...years].flat());
    writeFileSync(join(folder, 'rows.json.gz'), gzipSync(json));
  }
  await writeExplorerPage(folder);
  return manifestOf(folder).rows;
}

function manifestOf(folder: string): ExplorerManifest {
  return JSON.parse(readFileSync(join(folder, 'data/explorer/manifest.json'), 'utf8'));
}

/** The median of each figure over fresh browser contexts, each with a cold cache. */
async function medians(
  measure: () => Promise<ExplorerFigures>,
): Promise<ReadonlyMap<string, number>> {
  const runs: ExplorerFigures[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measure());
  return new Map(
    Object.keys(runs[0] ?? {}).map((name) => {
      const sorted = runs.map((own) => own[name] ?? Number.NaN).toSorted((a, b) => a - b);
      return [name, sorted[Math.floor(RUNS / 2)] ?? Number.NaN];
    }),
  );
}

const print = (title: string, figures: ReadonlyMap<string, number>) => {
  console.log(`| ${title} | |\n| --- | --: |`);
  for (const [name, value] of figures)
    console.log(`| ${name} | ${Math.round(value * 1000) / 1000} |`);
};

/** The page of a built site, as of a city, on this computer and on a line of 4 Mbit/s with 150 ms, packed as hosts do. */
async function benchSite(browser: Browser, folder: string): Promise<void> {
  const { rows, database } = manifestOf(folder);
  const bytes = database.parts.reduce((sum, part) => sum + part.bytes, 0);
  console.log(`\n${rows.toLocaleString('en')} rows of ${folder}, medians of ${RUNS}`);
  console.log(`database: ${(bytes / rows).toFixed(1)} bytes a row`);
  const known = new Map<string, Buffer>();
  const packed = (path: string, read: () => Buffer): Oddity => {
    if (!/\.(html|css|js|json|svg)$/.test(path)) return {};
    const body = known.get(path) ?? gzipSync(read());
    known.set(path, body);
    return { body, headers: { 'content-encoding': 'gzip' } };
  };
  for (const [title, line] of [['localhost'], ['4 Mbit/s, 150 ms', slowLine(4e6, 150)]] as const) {
    const server = await serveFolder(folder, '/', (path, read) => ({
      ...packed(path, read),
      ...(line === undefined ? {} : { line }),
    }));
    print(title, await medians(() => measurePage(browser, server)));
    await server.close();
  }
}

/** As a host should be set up: what has a hash in its name never changes. */
function cachedByName(path: string): Oddity | undefined {
  const isHashed = /-[0-9a-f]{12}\./.test(path);
  return isHashed ? { headers: { 'cache-control': 'max-age=31536000, immutable' } } : undefined;
}

async function benchSize(browser: Browser, least: number): Promise<void> {
  const folder = join(ROOT, `.cache/bench-explorer-${least}`);
  rmSync(folder, { recursive: true, force: true });
  const rows = await writeSite(folder, least);
  const server = await serveFolder(folder, '/', cachedByName);
  console.log(`\n${rows.toLocaleString('en')} invented indicator rows, medians of ${RUNS}`);
  print('explorer', await medians(() => measureExplorer(browser, server, rows)));
  if (least <= MOST_CITY_ROWS)
    print('plain JSON', await medians(() => measureJson(browser, server)));
  await server.close();
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores; Node ${process.version}; localhost`);
const browser = await launchBrowser();
for (const rows of sizes) await benchSize(browser, rows);
if (values.site !== undefined) await benchSite(browser, values.site);
await browser.close();
