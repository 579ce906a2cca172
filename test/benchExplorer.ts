import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { explorerFiles } from '../src/duckdb/explorerFiles.ts';
import { launchBrowser } from './browser.ts';
import { writeExplorerPage } from './explorer/explorerPage.ts';
import { type ExplorerFigures, measureExplorer, measureJson } from './explorer/measureExplorer.ts';
import { plainRows } from './explorer/plainRows.ts';
import { inventedResults } from './inventedResults.ts';
import { ROOT } from './root.ts';
import { type Oddity, serveFolder } from './staticServer.ts';

const YEARS = [2018, 2019, 2020, 2021, 2022];
const RUNS = 5;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000,1000000' } } });
const sizes = values.rows.split(',').map(Number);
if (sizes.some((rows) => !Number.isInteger(rows) || rows < YEARS.length)) {
  console.error(`--rows takes whole numbers with commas between, not ${values.rows}`);
  process.exit(2);
}

/** A site with invented rows: the explorer's files, and the same rows as JSON for the comparison. */
async function writeSite(folder: string, rows: number): Promise<void> {
  const resultsOf = (year: number) => inventedResults(year, rows / YEARS.length);
  // made anew whenever they are read, so that no more than a year of them is in memory
  const years = {
    *[Symbol.iterator]() {
      for (const year of YEARS) yield resultsOf(year);
    },
  };
  const data = join(folder, 'data/explorer');
  mkdirSync(data, { recursive: true });
  for await (const { name, bytes } of explorerFiles(years, join(ROOT, '.cache/explorer'))) {
    writeFileSync(join(data, name), bytes);
  }
  // above, the text of the JSON is longer than a string may be
  if (rows <= 1_000_000) {
    const json = plainRows(YEARS.flatMap(resultsOf));
    writeFileSync(join(folder, 'rows.json.gz'), gzipSync(json));
  }
  await writeExplorerPage(folder);
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

/** As a host should be set up: what has a hash in its name never changes. */
function cachedByName(path: string): Oddity | undefined {
  const isHashed = /-[0-9a-f]{12}\./.test(path);
  return isHashed ? { headers: { 'cache-control': 'max-age=31536000, immutable' } } : undefined;
}

async function benchSize(browser: Browser, rows: number): Promise<void> {
  const folder = join(ROOT, `.cache/bench-explorer-${rows}`);
  rmSync(folder, { recursive: true, force: true });
  await writeSite(folder, rows);
  const server = await serveFolder(folder, '/', cachedByName);
  console.log(`\n${rows.toLocaleString('en')} invented indicator rows, medians of ${RUNS}`);
  const print = (title: string, figures: ReadonlyMap<string, number>) => {
    console.log(`| ${title} | |\n| --- | --: |`);
    for (const [name, value] of figures)
      console.log(`| ${name} | ${Math.round(value * 100) / 100} |`);
  };
  print('explorer', await medians(() => measureExplorer(browser, server, rows)));
  if (rows <= 1_000_000) print('plain JSON', await medians(() => measureJson(browser, server)));
  await server.close();
}

console.log(`${cpus()[0]?.model}, ${cpus().length} cores; Node ${process.version}; localhost`);
const browser = await launchBrowser();
for (const rows of sizes) await benchSize(browser, rows);
await browser.close();
