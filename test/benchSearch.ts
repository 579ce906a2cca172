import { performance } from 'node:perf_hooks';
import { brotliCompressSync } from 'node:zlib';
import { searchFiles } from '../src/publish/search/searchFiles.ts';
import { searcher } from '../src/search/searcher.ts';
import { loadCity } from './demo/cityFolder.ts';
import { firedLedger, searchedResults } from './search/searchedCity.ts';

/** What a reader types, character by character. */
const QUERIES = [
  '专项经费',
  '集市 培训',
  '满意度',
  '服务提升',
  '项目',
  '保洁',
  '管理局',
  '没有这样的项目',
];

/** How the search does with an invented city: bytes and milliseconds. */
export interface SearchFigures {
  readonly projects: number;
  readonly indexSeconds: number;
  readonly files: number;
  readonly rawMegabytes: number;
  /** Brotli, kB. */
  readonly baseKilobytes: number;
  readonly largestPartKilobytes: number;
  /** Processor time of a query, with the files that it needs parsed anew; the network is not in it. */
  readonly medianMilliseconds: number;
  readonly worstMilliseconds: number;
  /** Most that one query loads, brotli, kB. */
  readonly worstKilobytes: number;
}

/** Indexes a city of about 10,000 projects of one year and searches it. */
export async function benchSearch(): Promise<SearchFigures> {
  const results = searchedResults(loadCity({ departments: 200, years: 1, projects: 50 }));
  const [first] = results;
  if (first === undefined) throw new Error('no project');
  const start = performance.now();
  const files = searchFiles(results, firedLedger(first));
  const indexSeconds = (performance.now() - start) / 1000;
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  const sizes = new Map(files.map(({ name, text }) => [name, brotliCompressSync(text).length]));
  const runs: { milliseconds: number; bytes: number }[] = [];
  for (const query of QUERIES.flatMap(prefixes)) {
    let bytes = 0;
    const search = searcher(async (name) => {
      bytes += sizes.get(name) ?? 0;
      return JSON.parse(texts.get(name) ?? '');
    });
    const began = process.cpuUsage();
    await search(query, 10);
    const { user, system } = process.cpuUsage(began);
    runs.push({ milliseconds: (user + system) / 1000, bytes });
  }
  const times = runs.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const tokens = [...sizes].filter(([name]) => name.startsWith('tokens-'));
  return {
    projects: results.length,
    indexSeconds,
    files: files.length,
    rawMegabytes: files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    baseKilobytes: (sizes.get('index.json') ?? 0) / 1000,
    largestPartKilobytes: Math.max(...tokens.map(([, size]) => size)) / 1000,
    medianMilliseconds: times[Math.floor(times.length / 2)] ?? Number.NaN,
    worstMilliseconds: times.at(-1) ?? Number.NaN,
    worstKilobytes: Math.max(...runs.map(({ bytes }) => bytes)) / 1000,
  };
}

function prefixes(query: string): string[] {
  return [...query].map((_, index) => [...query].slice(0, index + 1).join(''));
}
