import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { startDuckdb } from '../../src/duckdb/nodeDuckdb.ts';
import { attachDatabases } from '../../src/explorer/engine/attachDatabases.ts';
import type { QueryResult } from '../../src/explorer/engine/engine.ts';
import { engineAddresses } from '../../src/explorer/engine/engineAddresses.ts';
import type { QueryFailure } from '../../src/explorer/engine/queryFailure.ts';
import { runQuery } from '../../src/explorer/engine/runQuery.ts';
import { TABLE_SCHEMAS } from '../../src/publish/explorer/explorerTables.ts';
import { siteDatabase } from './siteDatabase.ts';

/** Runs a statement as the query worker does. */
export type Run = (sql: string) => Promise<QueryResult | QueryFailure>;

const FILE = { file: '', bytes: 0, rawBytes: 0 };

/** The database of the site of these results, here in Node, attached, named and locked as in the browser. */
export async function lockedDatabase(results: readonly ProjectResult[]): Promise<Run> {
  const duckdb = asAsync(await startDuckdb());
  const addresses = engineAddresses(
    {
      rows: 0,
      projects: 0,
      engine: { version: '', script: FILE, wasm: FILE },
      facets: [],
      rowFiles: [],
      database: { access: 'whole', parts: [{ ...FILE, years: [], rows: 0 }] },
      tables: TABLE_SCHEMAS,
    },
    'https://example.invalid/',
  );
  const connection = await attachDatabases(duckdb, addresses, [await siteDatabase(results)]);
  const { signal } = new AbortController();
  const database = { duckdb, connection, broken: new Promise<never>(() => {}) };
  return (sql) => runQuery({ id: 1, sql, rowCap: 1000 }, database, signal);
}

/** DuckDB in Node answers at once what it answers later in the browser. */
function asAsync(duckdb: Awaited<ReturnType<typeof startDuckdb>>): AsyncDuckDB {
  const connect = async () => {
    const connection = duckdb.connect();
    return {
      query: async (sql: string) => connection.query(sql),
      useUnsafe: connection.useUnsafe.bind(connection),
    } as unknown as AsyncDuckDBConnection;
  };
  return {
    open: async (config: Parameters<typeof duckdb.open>[0]) => duckdb.open(config),
    registerFileBuffer: async (name: string, bytes: Uint8Array) =>
      duckdb.registerFileBuffer(name, bytes),
    tokenize: async (sql: string) => duckdb.tokenize(sql),
    connect,
  } as unknown as AsyncDuckDB;
}
