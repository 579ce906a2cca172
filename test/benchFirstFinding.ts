// What 自查 takes from a file of 30 rows, dropped though nothing told of it before, to the first finding: processor time
// of the page and its worker, on a processor a quarter as fast: npm run bench:finding -- <folder of a site>

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { clipboards } from './check/clipboards.ts';
import { writers } from './commands/importFolder.ts';
import { longForm, timeUntil } from './site/selfCheckPage.ts';
import { serveFolder } from './staticServer.ts';

const RUNS = 7;
const SLOWER = 4;
const ROWS = 30;
/** What the page does by itself is done by then. */
const QUIET = 1500;

const [site = 'dist'] = process.argv.slice(2);

/** Milliseconds of processor time, not slowed, of a page that was just opened. */
async function firstFinding(browser: Browser, path: string): Promise<number> {
  const server = await serveFolder(site);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}check/`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(QUIET);
    // by the protocol itself: what is put into the page to choose a file there costs it time of its own
    const session = await context.newCDPSession(page);
    const { root } = await session.send('DOM.getDocument');
    const selector = '[data-part="files"]';
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    return await timeUntil(browser, page, '.check-item .check-message', async () => {
      await session.send('DOM.setFileInputFiles', { files: [path], nodeId });
    });
  } finally {
    await context.close();
    await server.close();
  }
}

const form = longForm(ROWS);
const [copied = () => ''] = Object.values(clipboards);
const files = new Map<string, Buffer>([
  ['json', Buffer.from(JSON.stringify(form))],
  ['html', Buffer.from(copied(form))],
]);
for (const kind of ['docx', 'xlsx']) {
  files.set(kind, Buffer.from((await writers[kind]?.(form)) ?? ''));
}
const browser = await launchBrowser();
console.log(`${cpus()[0]?.model}, ${cpus().length} cores; Node ${process.version}; ${ROWS} rows`);
console.log(`| file | first finding, s, processor a quarter as fast: least | median | most |`);
console.log('| --- | --: | --: | --: |');
// from a disk: bytes that are put into the page cost it time of their own
const folder = mkdtempSync(join(tmpdir(), 'jijing-finding-'));
for (const [kind, bytes] of files) {
  const path = join(folder, `a.${kind}`);
  writeFileSync(path, bytes);
  const runs: number[] = [];
  while (runs.length < RUNS) runs.push(await firstFinding(browser, path));
  const sorted = runs.toSorted((a, b) => a - b);
  const seconds = [0, Math.floor(RUNS / 2), RUNS - 1].map((place) => {
    return (((sorted[place] ?? Number.NaN) * SLOWER) / 1000).toFixed(2);
  });
  console.log(`| ${[kind, ...seconds].join(' | ')} |`);
}
await browser.close();
rmSync(folder, { recursive: true });
