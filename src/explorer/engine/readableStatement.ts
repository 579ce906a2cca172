import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Field } from 'apache-arrow';
import { cellTypeOf } from './cells.ts';

/** A statement with how many lines it has before those of the reader's own. */
export interface ReadableStatement {
  readonly sql: string;
  readonly linesBefore: number;
}

/**
 * The statement with every column as text that is no number, date, truth value or text: DuckDB-WASM
 * streams the codes of an ENUM without the texts, also within lists, and lists of decimals, intervals and
 * the like as bytes that only DuckDB can read. What the columns are is asked of a result without rows,
 * which costs no more than planning; a statement with an error stays as it is, to say so itself.
 */
export async function readableStatement(
  statement: string,
  connection: AsyncDuckDBConnection,
): Promise<ReadableStatement> {
  const fields = await connection
    .query(`SELECT * FROM (\n${statement}\n) LIMIT 0`)
    .then(({ schema }) => schema.fields as Field[])
    .catch(() => []);
  const isReadable = ({ type }: Field) => cellTypeOf(type) !== undefined;
  if (fields.every(isReadable)) return { sql: statement, linesBefore: 0 };
  const places = fields.map((_, index) => `c${index}`);
  const columns = fields.map((field, index) => {
    const column = isReadable(field) ? `c${index}` : `c${index}::VARCHAR`;
    return `${column} AS "${field.name.replaceAll('"', '""')}"`;
  });
  const sql = `SELECT ${columns.join(', ')} FROM (\n${statement}\n) AS t(${places.join(', ')})`;
  return { sql, linesBefore: 1 };
}
