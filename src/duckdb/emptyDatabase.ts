import { readFileSync } from 'node:fs';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';

const FILE = 'empty.duckdb';

/**
 * The bytes of a database without a table, made where this process runs. DuckDB-WASM writes databases well in
 * memory, and there only into one that is there; a file on disk it begins well, but later puts its head
 * in the wrong place.
 */
export function emptyDatabase(duckdb: DuckDBBindings): Uint8Array {
  duckdb.open({});
  const connection = duckdb.connect();
  try {
    connection.query(`ATTACH '${FILE}' AS empty`);
    connection.query('DETACH empty');
    return new Uint8Array(readFileSync(FILE));
  } finally {
    connection.close();
    duckdb.reset();
  }
}
