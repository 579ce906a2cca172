import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { startDuckdb } from '../../src/duckdb/nodeDuckdb.ts';

/** Asks a statement; the rows as objects, values as Arrow has them. */
export type Ask = (sql: string) => Record<string, unknown>[];

/** A database, opened here in Node as the browser does it. */
export async function openedDatabase(bytes: Uint8Array): Promise<Ask> {
  const duckdb = await startDuckdb();
  duckdb.open({});
  duckdb.registerFileBuffer('site.duckdb', bytes);
  const connection: DuckDBConnection = duckdb.connect();
  const ask: Ask = (sql) =>
    connection
      .query(sql)
      .toArray()
      .map((row) => row.toJSON());
  ask("ATTACH 'site.duckdb' AS site (READ_ONLY)");
  ask('USE site');
  return ask;
}
