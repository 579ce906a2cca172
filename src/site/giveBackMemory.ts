import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this, in bytes of the heap, the time that it takes is worth more than the memory. */
const WORTH_IT = 512 * 2 ** 20;

/** By how much of what is in use the heap of a large site may grow before it is collected again, in percent. */
const GROWTH = 25;

/**
 * Gives back to the system what was used and is free again. V8 keeps such memory for itself, asks for more
 * beside it, and gives it back only where all that it has is collected as a last resort. From then on the heap
 * grows by little at a time: left to itself it is twice as large before it is collected, by the pages of a whole year.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapTotal < WORTH_IT) return;
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
