import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { RecordBatchReader } from 'apache-arrow';
import { acceptStatement } from './acceptStatement.ts';
import type { QueryResult } from './engine.ts';
import type { OpenDatabase } from './openDatabase.ts';
import type { QueryFailure } from './queryFailure.ts';
import { readableStatement } from './readableStatement.ts';
import { resultRows } from './resultRows.ts';
import { translateError } from './translateError.ts';

/** A statement to run, and how many rows of its result are wanted. */
export interface QueryTask {
  readonly id: number;
  readonly sql: string;
  readonly rowCap: number;
}

/**
 * Runs one reading statement and gives its rows up to the cap, or says why not. The result is read
 * as it comes, so that no more is computed or kept than the cap needs; what of it is left unread is for `isFree` to end.
 */
export async function runQuery(
  { sql, rowCap }: QueryTask,
  { connection, duckdb }: OpenDatabase,
  signal: AbortSignal,
): Promise<QueryResult | QueryFailure> {
  const start = performance.now();
  let linesBefore = 0;
  if (signal.aborted) return INTERRUPTED;
  try {
    const accepted = acceptStatement(sql, await duckdb.tokenize(sql));
    if ('sentence' in accepted) return accepted;
    const readable = await readableStatement(accepted.statement, connection);
    linesBefore = readable.linesBefore;
    const result = await connection.useUnsafe((bindings, id) =>
      readRows(messages(bindings, id, readable.sql, signal), rowCap),
    );
    if (signal.aborted) return INTERRUPTED;
    const milliseconds = performance.now() - start;
    return 'sentence' in result ? result : { ...result, milliseconds };
  } catch (error) {
    return signal.aborted ? INTERRUPTED : translateError(error, sql, linesBefore);
  }
}

/** What is said of a query that was cancelled. */
export const INTERRUPTED: QueryFailure = {
  kind: 'interrupted',
  sentence: '已取消查询。',
  place: undefined,
  cause: '',
};

/** The result as Arrow messages, each as soon as DuckDB has it; ends early where cancelled. */
async function* messages(
  duckdb: AsyncDuckDB,
  connection: number,
  sql: string,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  let message = await duckdb.startPendingQuery(connection, sql, true);
  while (message === null && !signal.aborted) message = await duckdb.pollPendingQuery(connection);
  while (message === null || message.length > 0) {
    if (signal.aborted) return;
    if (message !== null) yield message;
    message = await duckdb.fetchQueryResults(connection);
  }
}

async function readRows(
  stream: AsyncIterable<Uint8Array>,
  rowCap: number,
): Promise<Omit<QueryResult, 'milliseconds'> | QueryFailure> {
  const reader = await RecordBatchReader.from(stream);
  await reader.open();
  return resultRows(reader.schema, reader, rowCap);
}
