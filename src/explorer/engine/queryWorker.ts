import { failureOf } from './engineFailure.ts';
import { isFree, isReadToEnd, pastPatience } from './isFree.ts';
import type { EngineReply, EngineRequest, StartOptions } from './messages.ts';
import { type OpenDatabase, openDatabase } from './openDatabase.ts';
import { INTERRUPTED, type QueryTask, runQuery } from './runQuery.ts';

const started = Promise.withResolvers<StartOptions>();
let database: Promise<OpenDatabase> = started.promise.then((options) =>
  openDatabase(options, (progress) => reply({ type: 'progress', progress })),
);
database.then(
  () => reply({ type: 'ready' }),
  () => {},
);
watch();

/** Queries wait for each other: DuckDB answers one at a time on a connection. */
let last: Promise<unknown> = Promise.resolve();
/** What was asked and is not answered yet, to be cancelled. */
const asked = new Map<number, AbortController>();

function reply(message: EngineReply): void {
  self.postMessage(message);
}

function fail(thrown: unknown): void {
  reply({ type: 'failed', failure: failureOf(thrown, 'internal') });
}

/** Tells the page when the database cannot be opened, or breaks. */
function watch(): void {
  database.then(({ broken }) => broken).catch(fail);
}

async function answer(task: QueryTask, { signal }: AbortController): Promise<void> {
  const own = await database;
  const outcome = await Promise.race([
    runQuery(task, own, signal),
    own.broken,
    pastPatience(signal).then(() => INTERRUPTED),
  ]);
  asked.delete(task.id);
  if ('sentence' in outcome) reply({ type: 'refused', id: task.id, failure: outcome });
  else reply({ type: 'result', id: task.id, result: outcome });
  if (!isReadToEnd(outcome) && !(await isFree(own))) await reopen(own);
}

/** Puts a fresh database in the place of one that does not let go of a statement. */
async function reopen({ duckdb }: OpenDatabase): Promise<void> {
  await duckdb.terminate();
  database = openDatabase(await started.promise, () => {});
  watch();
}

self.onmessage = ({ data }: MessageEvent<EngineRequest>) => {
  if (data.type === 'start') {
    started.resolve(data.options);
  } else if (data.type === 'cancel') {
    asked.get(data.id)?.abort();
  } else {
    const controller = new AbortController();
    asked.set(data.id, controller);
    last = last.then(() => answer(data, controller)).catch(fail);
  }
};
