import type { DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { startDuckdb } from '../../src/duckdb/nodeDuckdb.ts';

/** Asks a statement; the rows as objects, values as Arrow has them. */
export type Ask = (sql: string) => Record<string, unknown>[];

/** One for all databases that are only read: a start takes as long as writing a small database. */
let engine: ReturnType<typeof startDuckdb> | undefined;
let opened = 0;

/** A database, opened here in Node as the browser does it, beside others that were opened before. */
export async function openedDatabase(bytes: Uint8Array): Promise<Ask> {
  engine ??= startDuckdb();
  const duckdb = await engine;
  opened += 1;
  if (opened === 1) duckdb.open({});
  const name = `site${opened}`;
  duckdb.registerFileBuffer(`${name}.duckdb`, bytes);
  const connection: DuckDBConnection = duckdb.connect();
  const ask: Ask = (sql) =>
    connection
      .query(sql)
      .toArray()
      .map((row) => row.toJSON());
  ask(`ATTACH '${name}.duckdb' AS ${name} (READ_ONLY)`);
  ask(`USE ${name}`);
  return ask;
}
