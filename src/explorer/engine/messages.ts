import type { EngineOptions, EngineProgress, QueryResult } from './engine.ts';
import type { EngineFailure } from './engineFailure.ts';
import type { QueryFailure } from './queryFailure.ts';

/** What the page asks of the query worker. */
export type EngineRequest =
  | { readonly type: 'start'; readonly options: StartOptions }
  | { readonly type: 'query'; readonly id: number; readonly sql: string; readonly rowCap: number }
  | { readonly type: 'cancel'; readonly id: number };

/** The part of the options that can be sent to a worker. */
export type StartOptions = Pick<
  EngineOptions,
  'databaseWorker' | 'script' | 'wasm' | 'databases' | 'setup'
>;

/** What the query worker tells the page. */
export type EngineReply =
  | { readonly type: 'progress'; readonly progress: EngineProgress }
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly failure: EngineFailure }
  | { readonly type: 'result'; readonly id: number; readonly result: QueryResult }
  | { readonly type: 'refused'; readonly id: number; readonly failure: QueryFailure };
