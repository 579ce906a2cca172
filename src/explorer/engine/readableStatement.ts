import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { DataType, type Field } from 'apache-arrow';

/** A statement with how many lines it has before those of the reader's own. */
export interface ReadableStatement {
  readonly sql: string;
  readonly linesBefore: number;
}

/**
 * The statement with every ENUM of its result as text: DuckDB-WASM streams the codes of an ENUM without
 * the texts. What the columns are is asked of a result without rows, which costs no more than planning;
 * a statement that cannot be asked so (EXPLAIN, or one with an error) stays as it is.
 */
export async function readableStatement(
  statement: string,
  connection: AsyncDuckDBConnection,
): Promise<ReadableStatement> {
  const fields = await connection
    .query(`SELECT * FROM (\n${statement}\n) LIMIT 0`)
    .then(({ schema }) => schema.fields as Field[])
    .catch(() => []);
  if (!fields.some(({ type }) => DataType.isDictionary(type))) {
    return { sql: statement, linesBefore: 0 };
  }
  const places = fields.map((_, index) => `c${index}`);
  const columns = fields.map(({ name, type }, index) => {
    const column = DataType.isDictionary(type) ? `c${index}::VARCHAR` : `c${index}`;
    return `${column} AS "${name.replaceAll('"', '""')}"`;
  });
  const sql = `SELECT ${columns.join(', ')} FROM (\n${statement}\n) AS t(${places.join(', ')})`;
  return { sql, linesBefore: 1 };
}
