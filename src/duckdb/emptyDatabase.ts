import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBBindings } from '@duckdb/duckdb-wasm/blocking';

/**
 * The bytes of a database without a table, made in `folder`. DuckDB-WASM writes databases well in
 * memory, and there only into one that is there; a file on disk it begins well, but later puts its head
 * in the wrong place.
 */
export function emptyDatabase(duckdb: DuckDBBindings, folder: string): Uint8Array {
  const path = join(folder, 'empty.duckdb');
  duckdb.open({});
  const connection = duckdb.connect();
  try {
    connection.query(`ATTACH '${path.replaceAll("'", "''")}' AS empty`);
    connection.query('DETACH empty');
    return new Uint8Array(readFileSync(path));
  } finally {
    connection.close();
    duckdb.reset();
  }
}
