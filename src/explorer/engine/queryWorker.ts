import { engineFailure, failureOf } from './engineFailure.ts';
import type { EngineReply, EngineRequest } from './messages.ts';
import { type OpenDatabase, openDatabase } from './openDatabase.ts';
import { type QueryTask, runQuery } from './runQuery.ts';

let database: Promise<OpenDatabase> | undefined;
/** Queries wait for each other: DuckDB answers one at a time on a connection. */
let last: Promise<unknown> = Promise.resolve();
const cancelled = new Set<number>();

function reply(message: EngineReply): void {
  self.postMessage(message);
}

function fail(thrown: unknown): void {
  reply({ type: 'failed', failure: failureOf(thrown, 'internal') });
}

async function answer(task: QueryTask): Promise<void> {
  if (database === undefined) throw engineFailure('internal', 'not started');
  const { connection, duckdb, broken } = await database;
  const isCancelled = () => cancelled.has(task.id);
  const outcome = await Promise.race([runQuery(task, connection, duckdb, isCancelled), broken]);
  cancelled.delete(task.id);
  if ('sentence' in outcome) reply({ type: 'refused', id: task.id, failure: outcome });
  else reply({ type: 'result', id: task.id, result: outcome });
}

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  if (data.type === 'start') {
    database = openDatabase(data.options, (progress) => reply({ type: 'progress', progress }));
    database.then(({ broken }) => {
      reply({ type: 'ready' });
      broken.catch(fail);
    }, fail);
  } else if (data.type === 'cancel') {
    cancelled.add(data.id);
  } else {
    last = last.then(() => answer(data)).catch(fail);
  }
};
