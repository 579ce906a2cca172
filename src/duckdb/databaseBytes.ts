import { rmSync } from 'node:fs';
import type { DuckDBBindings, DuckDBConnection } from '@duckdb/duckdb-wasm/blocking';
import { makeMarkedFolder } from '../outFolder/workFolder.ts';
import {
  createTableSql,
  type QueryTable,
  rowsCsv,
  storedTable,
} from '../publish/explorer/queryTable.ts';
import { emptyDatabase } from './emptyDatabase.ts';
import { forgetDuckdb, startDuckdb } from './nodeDuckdb.ts';

const ROWS_A_CHUNK = 50_000;
const CHUNK = 'rows.csv';
const FILE = 'written.duckdb';

/**
 * The newest format that DuckDB 1.4 reads packs best. Small groups of rows make a small file; large ones
 * keep a column together, so that a query reads fewer pieces of a file that is not fetched whole.
 */
const STORAGE = {
  whole: "STORAGE_VERSION 'v1.2.0'",
  range: "STORAGE_VERSION 'v1.2.0', ROW_GROUP_SIZE 491520",
} as const;

/**
 * DuckDB packs texts by tables learnt from a random sample of them, so that the same rows would give
 * other bytes in every build; without these packings the file is some 4 % larger and always the same.
 */
const SAME_BYTES = "SET disabled_compression_methods = 'dict_fsst,fsst'";

/**
 * The file that DuckDB opens, with these tables, rows in their order, and statistics. The tables come
 * one at a time, so that no more than one need be in memory. `access` says how it will be read. The
 * same rows give the same bytes: a new engine each time, as old memory would show below empty cells.
 */
export async function databaseBytes(
  tables: Iterable<QueryTable>,
  access: 'whole' | 'range',
): Promise<Uint8Array> {
  const duckdb = await startDuckdb();
  // The log that DuckDB writes on the way goes beside the database, and with this folder.
  const folder = makeMarkedFolder();
  const own = process.cwd();
  // In memory stands the database's path too, which is as long everywhere where it is a bare name.
  process.chdir(folder);
  try {
    return writeDatabase(duckdb, tables, access);
  } finally {
    process.chdir(own);
    forgetDuckdb();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All at once, so that nothing else ever runs in the folder that it is in meanwhile. */
function writeDatabase(
  duckdb: DuckDBBindings,
  tables: Iterable<QueryTable>,
  access: 'whole' | 'range',
): Uint8Array {
  const empty = emptyDatabase(duckdb);
  duckdb.open({});
  duckdb.registerFileBuffer(FILE, empty);
  const connection = duckdb.connect();
  try {
    connection.query(SAME_BYTES);
    connection.query(`ATTACH '${FILE}' AS written (${STORAGE[access]})`);
    for (const table of tables) writeTable(duckdb, connection, table);
    connection.query('CHECKPOINT written');
    connection.query('DETACH written');
    return duckdb.copyFileToBuffer(FILE);
  } finally {
    connection.close();
  }
}

function writeTable(duckdb: DuckDBBindings, connection: DuckDBConnection, table: QueryTable): void {
  connection.query(createTableSql(table, 'written'));
  const stored = storedTable(table);
  const names = stored.columns.map(({ name }) => `"${name}"`);
  const types = stored.columns.map(
    ({ name }, index) => `'${name}': '${csvType(stored.types[index] ?? '')}'`,
  );
  for (let from = 0; from < table.rows.length; from += ROWS_A_CHUNK) {
    const to = Math.min(table.rows.length, from + ROWS_A_CHUNK);
    duckdb.registerFileText(CHUNK, rowsCsv(stored, from, to));
    connection.query(
      `INSERT INTO written."${table.name}" (${names.join(', ')}) ` +
        `SELECT * FROM read_csv('${CHUNK}', header = false, ` +
        `auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', ` +
        `columns = {${types.join(', ')}})`,
    );
    duckdb.dropFile(CHUNK);
  }
}

/** An ENUM is read as text and becomes one on its way into the table. */
function csvType(sqlType: string): string {
  return sqlType.startsWith('ENUM') ? 'VARCHAR' : sqlType;
}
