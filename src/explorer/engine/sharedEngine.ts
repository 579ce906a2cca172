import type { Engine, EngineProgress } from './engine.ts';
import { type EngineFailure, failureOf } from './engineFailure.ts';

/** Fetches and starts an engine, and says how far it is. */
export type FetchEngine = (
  onProgress: (progress: EngineProgress) => void,
  signal: AbortSignal,
) => Promise<Engine>;

/** How far the one engine of the page has come. */
export type EngineState =
  | { readonly step: 'off' }
  | { readonly step: 'starting'; readonly progress: EngineProgress | undefined }
  | { readonly step: 'ready' }
  | { readonly step: 'failed'; readonly failure: EngineFailure };

/** The one engine of the page, started when it is first needed. */
export interface SharedEngine {
  /** The running engine; starts it, but not again after a failure, with which it then rejects. */
  readonly get: () => Promise<Engine>;
  /** The same as the reader asks for it: anew after a failure or a cancelled start. */
  readonly again: () => Promise<Engine>;
  readonly state: () => EngineState;
  readonly cancel: () => void;
  readonly subscribe: (listener: (state: EngineState) => void) => void;
}

/** An engine that is off. */
export function sharedEngine(fetchEngine: FetchEngine): SharedEngine {
  const listeners: ((state: EngineState) => void)[] = [];
  let state: EngineState = { step: 'off' };
  let starting: Promise<Engine> | undefined;
  let abort = new AbortController();
  const change = (next: EngineState) => {
    state = next;
    for (const listener of listeners) listener(next);
  };
  const fail = (failure: EngineFailure) => {
    starting = undefined;
    change({ step: 'failed', failure });
  };
  const start = async () => {
    abort = new AbortController();
    change({ step: 'starting', progress: undefined });
    try {
      const engine = await fetchEngine(
        (progress) => change({ step: 'starting', progress }),
        abort.signal,
      );
      engine.lost.then(fail);
      change({ step: 'ready' });
      return engine;
    } catch (error) {
      const failure = failureOf(error, 'internal');
      fail(failure);
      throw failure;
    }
  };
  const again = () => {
    starting ??= start();
    return starting;
  };
  return {
    get: () => (state.step === 'failed' ? Promise.reject(state.failure) : again()),
    again,
    state: () => state,
    cancel: () => abort.abort(),
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}
