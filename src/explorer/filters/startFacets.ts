// The worker loads packed columns of codes and counts them by crossFilter.ts; the page asks in one
// message for all counts under a state. What a facet is stands in publish/explorer/facets.ts and
// comes with the file.

import type { FacetDictionary } from '../../publish/explorer/facetDictionaries.ts';
import type { EngineFile } from '../engine/engine.ts';
import { type EngineFailure, engineFailure } from '../engine/engineFailure.ts';
import { SILENCE, watchSilence } from '../engine/silence.ts';
import type { FacetAnswer, FacetQuery, FacetReply, FacetRequest } from './facetMessages.ts';

/** Facets that answer by themselves, without a database. */
export interface Facets {
  readonly dictionaries: readonly FacetDictionary[];
  /** Rejects with an EngineFailure; after the first failure every time. */
  readonly ask: (query: FacetQuery) => Promise<FacetAnswer>;
  readonly close: () => void;
}

/** What `startFacets` needs: the bundle of `facetWorker.ts` and the files of the facets. */
export interface FacetOptions {
  readonly facetWorker: string;
  readonly files: readonly EngineFile[];
  /** How long nothing may come while they load. */
  readonly silenceMilliseconds?: number;
}

/** Loads the facets in a worker of their own; rejects with an EngineFailure, however long nothing comes. */
export function startFacets(options: FacetOptions): Promise<Facets> {
  const { facetWorker, files, silenceMilliseconds = SILENCE } = options;
  return new Promise((resolve, reject) => {
    const worker = new Worker(facetWorker, { type: 'module' });
    const waiting = new Map<number, PromiseWithResolvers<FacetAnswer>>();
    const send = (request: FacetRequest) => worker.postMessage(request);
    let lastId = 0;
    let limit: Uint32Array | undefined;
    let failed: EngineFailure | undefined;
    const ask = ({ onlyRows, ...query }: FacetQuery) => {
      if (failed !== undefined) return Promise.reject(failed);
      if (onlyRows !== limit) send({ type: 'limit', rows: onlyRows });
      limit = onlyRows;
      lastId += 1;
      const answer = Promise.withResolvers<FacetAnswer>();
      waiting.set(lastId, answer);
      send({ type: 'ask', id: lastId, query });
      return answer.promise;
    };
    const fail = (failure: EngineFailure) => {
      watch.end();
      failed = failure;
      worker.terminate();
      reject(failure);
      for (const answer of waiting.values()) answer.reject(failure);
    };
    const watch = watchSilence(silenceMilliseconds, () => fail(engineFailure('timeout')));
    worker.onerror = (event) =>
      fail(engineFailure(event.message ? 'internal' : 'workerBlocked', event.message));
    worker.onmessage = ({ data }: MessageEvent<FacetReply>) => {
      if (data.type === 'failed') fail(data.failure);
      else if (data.type === 'progress') watch.heard();
      else if (data.type === 'loaded') {
        watch.end();
        resolve({ dictionaries: data.dictionaries, ask, close: () => worker.terminate() });
      } else {
        waiting.get(data.id)?.resolve(data.answer);
        waiting.delete(data.id);
      }
    };
    send({ type: 'load', files });
  });
}
