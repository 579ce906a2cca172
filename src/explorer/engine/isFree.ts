import type { QueryResult } from './engine.ts';
import type { OpenDatabase } from './openDatabase.ts';
import type { QueryFailure } from './queryFailure.ts';

/** How long a database may take to let go of a statement that is not wanted any more. */
const PATIENCE_MS = 2000;

/** Whether a statement was read to its end, so that nothing of it is left in the database. */
export function isReadToEnd(outcome: QueryResult | QueryFailure): boolean {
  return 'rows' in outcome && !outcome.capped;
}

/**
 * Ends what a statement has left and says whether the database can be asked again. DuckDB ends it only
 * before the next statement, by running to their end those parts that have not begun, however endless.
 */
export function isFree({ connection, broken }: OpenDatabase): Promise<boolean> {
  const isAnswered = connection.query('SELECT 1').then(
    () => true,
    () => false,
  );
  return Promise.race([isAnswered, broken, patience().then(() => false)]);
}

/** Resolves a while after the signal, for a statement that does not heed it. */
export function pastPatience(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => patience().then(resolve), { once: true });
  });
}

function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
}
