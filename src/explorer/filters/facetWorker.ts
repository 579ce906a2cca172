import { codeCount } from '../../publish/explorer/facetCodes.ts';
import { decodeFacetPart } from '../../publish/explorer/facetFile.ts';
import type { EngineFile } from '../engine/engine.ts';
import { engineFailure, failureOf } from '../engine/engineFailure.ts';
import { fetchWhole } from '../engine/fetchUnpacked.ts';
import { type CrossFilter, crossFilter } from './crossFilter.ts';
import type { FacetAnswer, FacetQuery, FacetReply, FacetRequest } from './facetMessages.ts';

const SIGN = [0x4a, 0x4a, 0x46, 0x31] as const;

let filter: Promise<CrossFilter> | undefined;

function reply(message: FacetReply): void {
  self.postMessage(message);
}

async function load(files: readonly EngineFile[]): Promise<CrossFilter> {
  const parts = await Promise.all(
    files.map(async (file) =>
      decodeFacetPart(await fetchWhole(file, SIGN, () => reply({ type: 'progress' }))),
    ),
  );
  const dictionaries = parts[0]?.dictionaries ?? [];
  const made = crossFilter(new Map(dictionaries.map((own) => [own.name, codeCount(own)])));
  for (const part of parts) made.add(part);
  reply({ type: 'loaded', dictionaries });
  return made;
}

function answerOf(filters: CrossFilter, query: Omit<FacetQuery, 'onlyRows'>): FacetAnswer {
  const { selection, crosses = [], page } = query;
  filters.select(new Map(Object.entries(selection).map(([name, codes]) => [name, new Set(codes)])));
  return {
    totals: filters.totals(),
    counts: Object.fromEntries(filters.counts()),
    crosses: crosses.map(({ a, b, of }) => filters.cross(a, b, of)),
    rows: page === undefined ? new Uint32Array() : filters.rows(page.offset, page.limit),
  };
}

self.onmessage = async ({ data }: MessageEvent<FacetRequest>) => {
  try {
    if (data.type === 'load') {
      filter = load(data.files);
      await filter;
    } else if (filter === undefined) {
      throw engineFailure('internal', 'not loaded');
    } else if (data.type === 'limit') {
      (await filter).limitTo(data.rows);
    } else {
      reply({ type: 'answer', id: data.id, answer: answerOf(await filter, data.query) });
    }
  } catch (error) {
    reply({ type: 'failed', failure: failureOf(error, 'internal') });
  }
};
