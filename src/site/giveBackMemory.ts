import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this, in bytes of the heap, the time that it takes is worth more than the memory. */
const WORTH_IT = 512 * 2 ** 20;

/**
 * Gives back to the system what was used and is free again. V8 keeps such memory for itself, asks for more
 * beside it, and gives it back only where all that it has is collected as a last resort.
 */
export function giveBackMemory(): void {
  if (process.memoryUsage().heapTotal < WORTH_IT) return;
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
