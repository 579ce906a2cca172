import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import { attachDatabases } from './attachDatabases.ts';
import { compileSigns } from './compileSigns.ts';
import type { DatabaseWorkerStart, PortMessage } from './databaseWorker.ts';
import type { EngineDatabase, EngineProgress } from './engine.ts';
import { engineFailure, failureOf } from './engineFailure.ts';
import { fetchWhole } from './fetchUnpacked.ts';
import type { StartOptions } from './messages.ts';

/** The letters DUCK stand at the ninth byte of every database file; before them a checksum. */
const ANY_FIRST_BYTES: readonly number[] = [];

/** A running DuckDB with the site's databases, and a promise that rejects when it breaks. */
export interface OpenDatabase {
  readonly duckdb: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  /** Rejects with an EngineFailure when the worker breaks; never resolves. */
  readonly broken: Promise<never>;
}

/** Starts DuckDB in its worker and attaches the databases, all to be read only. Throws an EngineFailure. */
export async function openDatabase(
  options: StartOptions,
  onProgress: (progress: EngineProgress) => void,
): Promise<OpenDatabase> {
  const worker = new Worker(options.databaseWorker, { type: 'module' });
  const { tell, end } = compileSigns(onProgress);
  const { ready, broken } = startWorker(worker, options, tell);
  broken.catch(() => worker.terminate());
  const open = async () => {
    const [duckdb, files] = await Promise.all([
      ready.then(() => instantiate(worker, options)).finally(end),
      Promise.all(options.databases.map((database) => contentOf(database, tell))),
    ]);
    onProgress({ step: 'opening', loadedBytes: 0, totalBytes: 0 });
    const connection = await attachDatabases(duckdb, options, files);
    return { duckdb, connection, broken };
  };
  return Promise.race([open(), broken]).catch((error: unknown) => {
    end();
    worker.terminate();
    throw failureOf(error, 'database');
  });
}

async function instantiate(worker: Worker, { wasm }: StartOptions): Promise<AsyncDuckDB> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await duckdb.instantiate(wasm.url);
  return duckdb;
}

/** DuckDB itself says nothing when its program cannot be had or its worker cannot run. */
function startWorker(
  worker: Worker,
  { wasm, script }: StartOptions,
  onProgress: (progress: EngineProgress) => void,
): { readonly ready: Promise<void>; readonly broken: Promise<never> } {
  const ready = Promise.withResolvers<void>();
  const broken = Promise.withResolvers<never>();
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }: MessageEvent<PortMessage>) => {
    if (data.type === 'ready') ready.resolve();
    else if (data.type === 'failed') broken.reject(data.failure);
    else onProgress({ step: 'engine', loadedBytes: data.loadedBytes, totalBytes: wasm.bytes });
  };
  worker.addEventListener('error', ({ message }) =>
    broken.reject(message ? failureOf(message, 'internal') : engineFailure('workerBlocked')),
  );
  const start: DatabaseWorkerStart = { wasm, script, port: port2 };
  worker.postMessage(start, [port2]);
  return { ready: ready.promise, broken: broken.promise };
}

async function contentOf(
  database: EngineDatabase,
  onProgress: (progress: EngineProgress) => void,
): Promise<Uint8Array | undefined> {
  if (database.access === 'range') return undefined;
  const totalBytes = database.bytes;
  return fetchWhole(database, ANY_FIRST_BYTES, (loadedBytes) =>
    onProgress({ step: 'data', loadedBytes, totalBytes }),
  );
}
