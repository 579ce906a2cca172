import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { buildSite } from './buildSite.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { ROOT } from './root.ts';
import { serveFolder } from './staticServer.ts';

const KINDS = PAGE_KINDS.map(({ kind }) => kind);
const WIDTHS = ['1440', '768', '390'];
const SCHEMES = ['light', 'dark'] as const;
const MODES = [...SCHEMES, 'print'];
const A4_PIXELS = { width: 794, height: 1123 };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((word) => ![...KINDS, ...WIDTHS, ...MODES].includes(word));
if (unknown.length > 0) {
  console.error(`No such page, width or mode: ${unknown.join(' ')}`);
  console.error(`Choose from: ${[...KINDS, ...WIDTHS, ...MODES].join(' ')}`);
  process.exit(2);
}

/** The words of one sort that the command line names; all of them where it names none. */
function chosen<T extends string>(sort: readonly T[]): readonly T[] {
  const named = sort.filter((word) => wanted.includes(word));
  return named.length > 0 ? named : sort;
}

async function shootScreen(browser: Browser, url: string, kind: string): Promise<string[]> {
  const files: string[] = [];
  for (const colorScheme of SCHEMES.filter((scheme) => chosen(MODES).includes(scheme))) {
    const page = await browser.newPage({ colorScheme, deviceScaleFactor: 1 });
    await page.goto(url, { waitUntil: 'load' });
    for (const width of chosen(WIDTHS)) {
      await page.setViewportSize({ width: Number(width), height: 900 });
      files.push(`${kind}-${width}-${colorScheme}.png`);
      await page.screenshot({ path: join(shots, files.at(-1) ?? ''), fullPage: true });
    }
    await page.close();
  }
  return files;
}

/** The page on A4, as a PDF and as pictures: one a sheet, or one in all without pdftoppm. */
async function shootPrint(browser: Browser, url: string, kind: string): Promise<string[]> {
  const page = await browser.newPage({ viewport: A4_PIXELS, deviceScaleFactor: 1 });
  await page.goto(url, { waitUntil: 'load' });
  const name = `${kind}-print`;
  for (const old of printsOf(name)) rmSync(join(shots, old));
  const pdf = join(shots, `${name}.pdf`);
  await page.pdf({ path: pdf, format: 'A4', preferCSSPageSize: true, printBackground: false });
  const pictures = spawnSync('pdftoppm', ['-r', '96', '-png', pdf, join(shots, name)]);
  if (pictures.status !== 0) {
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }
  await page.close();
  return printsOf(name);
}

function printsOf(name: string): string[] {
  return readdirSync(shots).filter((file) => file.startsWith(name));
}

/** A width alone asks for the screen. */
const printed =
  wanted.includes('print') ||
  (chosen(MODES).includes('print') && chosen(WIDTHS).length === WIDTHS.length);
const shots = join(ROOT, '.shots');
const site = join(ROOT, '.cache/shots-site');
mkdirSync(shots, { recursive: true });
await buildSite({ out: site });
const server = await serveFolder(site);
const browser = await launchBrowser();
const files: string[] = [];
for (const { kind, path } of PAGE_KINDS.filter(({ kind }) => chosen(KINDS).includes(kind))) {
  const url = server.url + path;
  files.push(...(await shootScreen(browser, url, kind)));
  if (printed) files.push(...(await shootPrint(browser, url, kind)));
}
await browser.close();
await server.close();
console.log(`${shots}: ${files.length} files`);
