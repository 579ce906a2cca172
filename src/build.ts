import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build } from 'astro';
import type { Site } from './analysis/site.ts';
import { astroSettings } from './astroSettings.ts';
import { DirectCompression } from './directCompression.ts';
import { isBuiltSite } from './load/isBuiltSite.ts';
import { loadSite, type Preview } from './loadSite.ts';
import { claimFolder } from './outFolder/claimFolder.ts';
import { placeOf } from './outFolder/placeOf.ts';
import { replaceFolder } from './outFolder/replaceFolder.ts';
import { discoveryFiles } from './publish/discovery/discoveryFiles.ts';
import { projectFiles, targetFiles } from './publish/formFiles.ts';
import { shareSite } from './sharedSite.ts';
import { siteImprint } from './siteImprint.ts';
import { UsageError } from './usageError.ts';
import { readWorkbooks } from './workbooks/readWorkbooks.ts';
import { makeWorkFolder } from './workFolder.ts';

/**
 * Builds the site of a data folder into `out`, or where `out` links to. Everything is written elsewhere
 * first and takes that place only when it is complete, so that an earlier site stays whole whatever
 * fails. A preview shows what is not on the public record yet. Returns what the pages print; throws a
 * DataError on bad data, and a UsageError where `out` holds anything but a site or another build writes it.
 */
export async function buildSite(data: string, out: string, preview?: Preview): Promise<Site> {
  const target = placeOf(out);
  refuseOtherFolders(target, placeOf(data));
  const release = claimFolder(target);
  try {
    const site = loadSite(data, preview, await readWorkbooks(data));
    shareSite(site);
    const made = await renderSite(site, resolve(data));
    replaceFolder(made, target);
    return site;
  } finally {
    release();
  }
}

/** The folder with every file of a site, which lasts as long as this process. */
async function renderSite(site: Site, data: string): Promise<string> {
  const folder = makeWorkFolder();
  const staging = join(folder, 'site');
  const settings = astroSettings(folder, data);
  Object.assign(globalThis, { CompressionStream: DirectCompression });
  await inFolder(folder, () => build({ ...settings, outDir: staging, logLevel: 'warn' }));
  await writeFormFiles(staging, site);
  writeDiscoveryFiles(staging, site);
  return staging;
}

/** Astro leaves what it renders pages with where it is run, unless it writes below that folder. */
async function inFolder(folder: string, run: () => Promise<void>): Promise<void> {
  const own = process.cwd();
  process.chdir(folder);
  try {
    await run();
  } finally {
    process.chdir(own);
  }
}

/** Four files a form: each as an answer of Astro's, with request, streams and folder, would take longer. */
async function writeFormFiles(folder: string, site: Site): Promise<void> {
  const imprint = siteImprint(site);
  for (const { stem, format, bytes } of [
    ...projectFiles(site, imprint),
    ...targetFiles(site, imprint),
  ]) {
    writeFileSync(join(folder, `${stem}.${format}`), await bytes());
  }
}

/** What names every page can be written only when all of them stand. */
function writeDiscoveryFiles(folder: string, site: Site): void {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => `/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('/index.html'))
    .map((path) => path.slice(0, -'index.html'.length))
    .sort();
  for (const { name, content } of discoveryFiles(site, pages, deflateSync)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Swapping replaces the whole folder: nothing that is not a built site may be lost by it. */
function refuseOtherFolders(target: string, data: string): void {
  // Data that are a repository of their own have their site beside the departments, as dist.
  const isBeside = dirname(target) === data && existsSync(join(data, 'package.json'));
  const isWithin = holds(data, target) && !isBeside;
  const isOwn = [data, placeOf('.')].some((own) => holds(target, own)) || isWithin;
  const isOther = existsSync(target) && !isBuiltSite(target) && readdirSync(target).length > 0;
  if (isOwn || isOther) {
    throw new UsageError(`--out 不能是“${target}”：那里有别的文件，生成网站会替换整个文件夹`);
  }
}

function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  // From one drive to another there is only an absolute way.
  return !isAbsolute(way) && way.split(sep)[0] !== '..';
}
