// Two workers: the query worker of ours takes statements one by one and starts DuckDB’s own, whose
// program databaseWorker.ts unpacks. Each way in which either can fail has a kind and a sentence
// in engineFailure.ts.

import type { Engine, EngineOptions, QueryOptions, QueryResult } from './engine.ts';
import { type EngineFailure, engineFailure } from './engineFailure.ts';
import type { EngineReply, EngineRequest } from './messages.ts';
import { SILENCE, watchSilence } from './silence.ts';

const ROW_CAP = 10_000;

/**
 * Starts the database in a worker of its own. Rejects with an EngineFailure, whatever goes wrong and
 * however long nothing is said; aborting `signal` ends the worker at once.
 */
export function startEngine(options: EngineOptions): Promise<Engine> {
  const { onProgress, signal, silenceMilliseconds = SILENCE } = options;
  return new Promise((resolve, reject) => {
    const worker = new Worker(options.queryWorker, { type: 'module' });
    const lost = Promise.withResolvers<EngineFailure>();
    const fail = (failure: EngineFailure) => {
      watch.end();
      worker.terminate();
      reject(failure);
      lost.resolve(failure);
    };
    const watch = watchSilence(silenceMilliseconds, () => fail(engineFailure('timeout')));
    signal?.addEventListener('abort', () => fail(engineFailure('cancelled')), { once: true });
    worker.onerror = (event) => {
      const kind = event.message ? 'internal' : 'workerBlocked';
      fail(engineFailure(kind, event.message));
    };
    worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
      if (data.type === 'failed') fail(data.failure);
      if (data.type === 'ready') {
        watch.end();
        resolve(engineOn(worker, lost));
      }
      if (data.type !== 'progress') return;
      watch.heard();
      onProgress?.(data.progress);
    };
    const { databaseWorker, script, wasm, databases, setup } = options;
    send(worker, { type: 'start', options: { databaseWorker, script, wasm, databases, setup } });
  });
}

/** The engine of a worker that is ready; queries are answered in the order in which they are asked. */
function engineOn(worker: Worker, lost: PromiseWithResolvers<EngineFailure>): Engine {
  const waiting = new Map<number, PromiseWithResolvers<QueryResult>>();
  const earlier = worker.onmessage;
  let lastId = 0;
  worker.onmessage = (event: MessageEvent<EngineReply>) => {
    const { data } = event;
    if (data.type === 'result') settle(data.id)?.resolve(data.result);
    else if (data.type === 'refused') settle(data.id)?.reject(data.failure);
    else earlier?.call(worker, event);
  };
  const settle = (id: number) => {
    const own = waiting.get(id);
    waiting.delete(id);
    return own;
  };
  const rejectAll = (failure: EngineFailure) => {
    for (const { reject } of waiting.values()) reject(failure);
    waiting.clear();
  };
  lost.promise.then(rejectAll);
  const query = (sql: string, { signal, rowCap = ROW_CAP }: QueryOptions = {}) => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    lastId += 1;
    const id = lastId;
    const answer = Promise.withResolvers<QueryResult>();
    waiting.set(id, answer);
    signal?.addEventListener('abort', () => {
      settle(id)?.reject(signal.reason);
      send(worker, { type: 'cancel', id });
    });
    send(worker, { type: 'query', id, sql, rowCap });
    return answer.promise;
  };
  const close = () => {
    worker.terminate();
    rejectAll(engineFailure('cancelled'));
  };
  return { query, close, lost: lost.promise };
}

function send(worker: Worker, request: EngineRequest): void {
  worker.postMessage(request);
}
