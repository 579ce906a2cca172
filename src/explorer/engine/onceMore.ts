import { type EngineFailureKind, isEngineFailure } from './engineFailure.ts';

/**
 * What may have passed a moment later: a broken connection, a server at its limit, a worker that did not come up. On a
 * busy computer Firefox has left a worker without a sign for ever, of which the next attempt knew nothing.
 */
const PASSING: readonly EngineFailureKind[] = [
  'network',
  'truncated',
  'workerBlocked',
  'internal',
  'timeout',
];

/** Does a task, and once more where it failed for what may pass: only what stays is told to the reader. */
export async function onceMore<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (!isEngineFailure(error) || !PASSING.includes(error.kind)) throw error;
    return task();
  }
}
