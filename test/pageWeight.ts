import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fileOf } from './pageKinds.ts';
import { pageTags, type Tag } from './pageTags.ts';

/** Bytes as stored, and as a host sends them at its best compression. */
export interface Weight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

export interface PageWeight {
  readonly html: Weight;
  /** Every style sheet, script, font and image that the page and its style sheets load. */
  readonly linked: Weight;
}

const LOADED_LINKS = /\b(stylesheet|icon|preload|modulepreload|manifest)\b/;
const TEXT = /\.(html|css|js|mjs|json|svg|txt|csv|webmanifest)$/;

/** What a browser without a cache loads to show the page at an address within a built site. */
export function pageWeight(site: string, path: string): PageWeight {
  const page = fileOf(path);
  const html = readFileSync(join(site, page), 'utf8');
  const found = new Set<string>();
  for (const reference of pageTags(html).flatMap(loadedBy)) collect(site, page, reference, found);
  return {
    html: fileWeight(join(site, page)),
    linked: sumWeights([...found].map((file) => fileWeight(join(site, file)))),
  };
}

/** Sum of several weights. */
export function sumWeights(weights: readonly Weight[]): Weight {
  const sum = (key: keyof Weight) => weights.reduce((total, weight) => total + weight[key], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

function loadedBy({ name, attributes }: Tag): string[] {
  if (name === 'link')
    return LOADED_LINKS.test(attributes.rel ?? '') ? [attributes.href ?? ''] : [];
  if (name === 'a') return [];
  const images = attributes.srcset?.split(',').map((part) => part.trim().split(/\s/)[0] ?? '');
  return [...(attributes.src === undefined ? [] : [attributes.src]), ...(images ?? [])];
}

/** Follows a style sheet to what it loads itself. */
function collect(site: string, from: string, reference: string, found: Set<string>): void {
  if (reference === '' || reference.startsWith('data:')) return;
  const file = posix.join(dirname(from), decodeURIComponent(reference.replace(/[?#].*$/, '')));
  if (found.has(file)) return;
  if (!existsSync(join(site, file)))
    throw new Error(`${from} loads ${reference}, which is not there`);
  found.add(file);
  if (!file.endsWith('.css')) return;
  const css = readFileSync(join(site, file), 'utf8');
  for (const [, url] of css.matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)) {
    if (url !== undefined && !url.startsWith('#')) collect(site, file, url, found);
  }
}

/** A file that is compressed already is sent as it is. */
export function fileWeight(path: string): Weight {
  const bytes = readFileSync(path);
  const raw = bytes.length;
  if (!TEXT.test(path)) return { raw, gzip: raw, brotli: raw };
  return {
    raw,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes).length,
  };
}
