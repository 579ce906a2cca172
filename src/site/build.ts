import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { ProjectResult } from '../analysis/projectResult.ts';
import type { Site } from '../analysis/site.ts';
import { isBuiltSite } from '../load/isBuiltSite.ts';
import { readSettled } from '../load/readSettled.ts';
import type { Settings } from '../model/settings.ts';
import { claimFolder } from '../outFolder/claimFolder.ts';
import { holds } from '../outFolder/holds.ts';
import { openToReaders } from '../outFolder/openToReaders.ts';
import { placeOf } from '../outFolder/placeOf.ts';
import { refuseUnwritable } from '../outFolder/refuseUnwritable.ts';
import { replaceFolder } from '../outFolder/replaceFolder.ts';
import { makeWorkFolder } from '../outFolder/workFolder.ts';
import { fileSums, sumsBesideKept } from '../outputs/fileSums.ts';
import { keepFiles, keptOutputs } from '../outputs/keptOutputs.ts';
import { keptPieces } from '../outputs/keptPieces.ts';
import { keysFor } from '../outputs/keysFor.ts';
import { type Program, writeRecord } from '../outputs/outputRecord.ts';
import { programMark } from '../outputs/programMark.ts';
import { wholeSite } from '../outputs/wholeSite.ts';
import { UsageError } from '../program/usageError.ts';
import { discoveryFiles } from '../publish/discovery/discoveryFiles.ts';
import type { PieceFacts } from '../publish/pieces.ts';
import { astroSettings } from '../rendering/astroSettings.ts';
import { DirectCompression } from '../rendering/directCompression.ts';
import { markEncoding } from '../rendering/markEncoding.ts';
import { withoutErrors } from '../rendering/withoutErrors.ts';
import { readWorkbooks } from '../workbooks/readWorkbooks.ts';
import { collectSeldom, giveBackMemory } from './giveBackMemory.ts';
import {
  keepYears,
  keptYearsFolder,
  readKeptYears,
  resultKeys,
  resultsBeside,
} from './keptYears.ts';
import { loadSource, type Preview, type SiteSource, siteOf } from './loadSite.ts';
import { writePublishedFiles } from './publishedFiles.ts';
import { shareSite } from './sharedSite.ts';
import { siteOutputs } from './siteOutputs.ts';

/** Where Astro puts the styles and scripts of pages. */
const ASSETS = '_astro';

/** What a build tells of the site that stands after it. */
export interface BuiltSite {
  readonly settings: Settings;
  /** Whether it stood there already, file by file as it would be made again. */
  readonly stood: boolean;
  /** Whether its entries took their places one after the other, so that some were missing for a moment. */
  readonly isPiecewise: boolean;
}

/**
 * Builds the site of a data folder into `out`, or where `out` links to. Everything is written elsewhere
 * first and takes that place only when it is complete, so that an earlier site stays whole whatever
 * fails. A preview shows what is not on the public record yet. Throws a DataError on bad data, and a
 * UsageError where `out` holds anything but a site, cannot be written or another build writes it.
 */
export async function buildSite(data: string, out: string, preview?: Preview): Promise<BuiltSite> {
  const target = placeOf(out);
  refuseOtherFolders(target, placeOf(data));
  const release = claimFolder(target);
  try {
    refuseUnwritable(target);
    const source = await readSource(data, preview);
    const { settings } = source.dataset;
    giveBackMemory();
    const mark = markOf(source);
    if (stands(target, mark)) return { settings, stood: true, isPiecewise: false };
    const { dataset, kept } = source;
    const keys = resultKeys(dataset, kept, resultsBeside(dataset, kept));
    keepYears(keptYearsFolder(), dataset, kept, keys);
    const site = siteOf(source, [...keys.keys()]);
    const made = await renderSite({ site, keys }, mark, resolve(data), target);
    openToReaders(made);
    const replacement = replaceFolder(made, target);
    return { settings, stood: false, isPiecewise: replacement === 'piecewise' };
  } finally {
    release();
  }
}

/** Whether the site at `out` is, file by file, what a build of the data would make. Throws a DataError. */
export async function isUpToDate(data: string, out: string): Promise<boolean> {
  const source = await readSource(data);
  return stands(placeOf(out), markOf(source));
}

function readSource(data: string, preview?: Preview): Promise<SiteSource> {
  return readSettled(data, async () => {
    const kept = readKeptYears(keptYearsFolder(), data);
    return loadSource(data, preview, await readWorkbooks(data), kept);
  });
}

/** Who makes a site, and of what: where both are the same, so is the site. */
interface SiteMark {
  readonly program: Program;
  readonly source: string;
}

function markOf({ dataset, isPreview, kept }: SiteSource): SiteMark {
  const known = dataset.departmentYears.flatMap((one) => {
    const key = kept.keys.get(`${one.departmentId}/${one.year}`);
    return key === undefined ? [] : [[one, key] as const];
  });
  const keyOf = keysFor([], [], new Map(known));
  return { program: programMark(), source: keyOf([dataset, isPreview]) };
}

function stands(target: string, { program, source }: SiteMark): boolean {
  if (!existsSync(target)) return false;
  return keptOutputs(target, program, [wholeSite(target, source)]).size > 0;
}

/**
 * The folder with every file of a site, which lasts as long as this process. What the site at `earlier`
 * has as it would be made again is taken from there.
 */
async function renderSite(
  { site, keys }: { readonly site: Site; readonly keys: ReadonlyMap<ProjectResult, string> },
  { program, source }: SiteMark,
  data: string,
  earlier: string,
): Promise<string> {
  const staging = join(makeWorkFolder(), 'site');
  const { pages, files, keyOf } = siteOutputs(site, keys);
  const outputs = [...pages, ...files];
  const sums = fileSums(earlier);
  const kept = keptOutputs(earlier, program, outputs, sums);
  const keptFiles = [...kept].flatMap(({ files: own }) => own);
  const keptPages = pages.filter((page) => kept.has(page));
  // Of an edit little more is made than the published data, for which going through the whole heap does not pay.
  const forFewPages = kept.size > outputs.length / 2;
  if (forFewPages) collectSeldom();
  else giveBackMemory();
  // Before the pages, which state their sizes: what making the largest takes is free again when pages need it.
  const pieces = keptPieces<PieceFacts>(earlier, program);
  const { sizes, lines } = await writePublishedFiles(staging, site, { keyOf, earlier: pieces });
  giveBackMemory({ forFewPages });
  shareSite({ site, kept: new Set(keptPages.map(({ id }) => id)), sizes });
  await renderPages(staging, data);
  markEncoding(join(staging, ASSETS));
  for (const output of files) if (!kept.has(output)) await output.write(staging);
  keepFiles(keptFiles, earlier, staging);
  writeDiscoveryFiles(staging, site);
  const all = [...outputs, wholeSite(staging, source)];
  writeRecord(staging, program, all, sumsBesideKept(staging, new Set(keptFiles), sums), lines);
  return staging;
}

/** Astro leaves what it renders pages with where it is run, unless it writes below that folder. */
async function renderPages(staging: string, data: string): Promise<void> {
  const [folder, own] = [dirname(staging), process.cwd()];
  const settings = astroSettings(folder, data);
  const { build } = await import('astro');
  Object.assign(globalThis, { CompressionStream: DirectCompression });
  process.chdir(folder);
  try {
    await build(withoutErrors({ ...settings, outDir: staging, logLevel: 'warn' }));
  } finally {
    process.chdir(own);
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
