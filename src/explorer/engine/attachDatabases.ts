import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { StartOptions } from './messages.ts';

/**
 * Opens DuckDB on the databases, given whole or named by their address where they are read in pieces. No
 * extension is ever looked for, and nothing but what is attached can be read afterwards.
 */
export async function attachDatabases(
  duckdb: AsyncDuckDB,
  { databases, setup }: Pick<StartOptions, 'databases' | 'setup'>,
  files: readonly (Uint8Array | undefined)[],
): Promise<AsyncDuckDBConnection> {
  await duckdb.open({
    query: { castTimestampToDate: false },
    filesystem: { forceFullHTTPReads: false, allowFullHTTPReads: true },
  });
  const connection = await duckdb.connect();
  const run = (sql: string) => connection.query(sql);
  await run('SET autoload_known_extensions=false');
  await run('SET autoinstall_known_extensions=false');
  for (const [index, { name, url }] of databases.entries()) {
    const content = files[index];
    const path = content === undefined ? url : `${name}.duckdb`;
    if (content !== undefined) await duckdb.registerFileBuffer(path, content);
    await run(`ATTACH '${path.replaceAll("'", "''")}' AS "${name}" (READ_ONLY)`);
  }
  for (const statement of setup) await run(statement);
  await run('SET enable_external_access=false');
  await run('SET lock_configuration=true');
  return connection;
}
