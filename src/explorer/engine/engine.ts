import type { EngineFailure } from './engineFailure.ts';

/** A value of a result: text for decimals, dates and whole numbers that a double cannot hold; null is NULL. */
export type Cell = string | number | boolean | null;

/** How the cells of a column are to be read: decimals are exact text, reals are rounded to 12 digits. */
export type CellType = 'integer' | 'decimal' | 'real' | 'text' | 'boolean' | 'date';

/** A column of a result. */
export interface ResultColumn {
  readonly name: string;
  readonly type: CellType;
}

/** What a statement gave, at most `rowCap` rows of it and no more than a page can hold. */
export interface QueryResult {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there were more rows. */
  readonly capped: boolean;
  readonly milliseconds: number;
}

/** What is being fetched or done, for the progress bar; bytes as they come over the wire. */
export interface EngineProgress {
  readonly step: 'engine' | 'data' | 'opening';
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** A file to fetch: its absolute address, its bytes as sent and when unpacked. */
export interface EngineFile {
  readonly url: string;
  readonly bytes: number;
  readonly rawBytes: number;
}

/** A database to attach: fetched whole and packed, or read in pieces where it stands. */
export interface EngineDatabase extends EngineFile {
  readonly name: string;
  readonly access: 'whole' | 'range';
}

/** Everything that an engine needs, all of it on the site itself. */
export interface EngineOptions {
  /** The two bundles of `queryWorker.ts` and `databaseWorker.ts`. */
  readonly queryWorker: string;
  readonly databaseWorker: string;
  /** DuckDB's own worker script and its program. */
  readonly script: string;
  readonly wasm: EngineFile;
  readonly databases: readonly EngineDatabase[];
  /** Statements that name what is attached, such as views over years. */
  readonly setup: readonly string[];
  readonly onProgress?: (progress: EngineProgress) => void;
  readonly signal?: AbortSignal;
  /** Without a sign of life for so long, the start has failed. */
  readonly silenceMilliseconds?: number;
}

/** What a query may be given. */
export interface QueryOptions {
  readonly signal?: AbortSignal;
  /** 10,000 rows where nothing is said. */
  readonly rowCap?: number;
}

/** A database that answers single reading statements. */
export interface Engine {
  /** Rejects with a `QueryFailure`, or with an AbortError where `signal` was aborted. */
  readonly query: (sql: string, options?: QueryOptions) => Promise<QueryResult>;
  /** Resolves when the engine is gone for a reason of its own, such as want of memory. */
  readonly lost: Promise<EngineFailure>;
  readonly close: () => void;
}
