import { type EngineFailureKind, isEngineFailure } from './engineFailure.ts';

/** What may have passed a moment later: a broken connection, a server at its limit, a worker that did not come up. */
const PASSING: readonly EngineFailureKind[] = ['network', 'truncated', 'workerBlocked', 'internal'];

/** Does a task, and once more where it failed for what may pass: only what stays is told to the reader. */
export async function onceMore<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!isEngineFailure(error) || !PASSING.includes(error.kind)) throw error;
    return task();
  }
}
