import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below this, in bytes of the heap, the time that it takes is worth more than the memory. */
const WORTH_IT = 512 * 2 ** 20;

/** By how much of what is in use the heap of a large site may grow before it is collected again, in percent. */
const GROWTH = 25;
/** Likewise where few pages are drawn, which leave little behind. */
const GROWTH_OF_FEW = 50;

/**
 * Gives back to the system what was used and is free again. V8 keeps such memory for itself, asks for more
 * beside it, and gives it back only where all that it has is collected as a last resort. From then on the heap
 * grows by little at a time: left to itself it is twice as large before it is collected, by the pages of a whole year.
 */
export function giveBackMemory({ forFewPages = false } = {}): void {
  if (process.memoryUsage().heapTotal < WORTH_IT) return;
  setFlagsFromString(`--heap-growing-percent=${forFewPages ? GROWTH_OF_FEW : GROWTH}`);
  setFlagsFromString('--expose-gc');
  const collect: NodeJS.GCFunction = runInNewContext('gc');
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}

/**
 * Lets files of many megabytes come and go without the whole heap being collected for each: an edit makes little else, and
 * its heap has room. V8 else counts them apart, and takes any tens of megabytes for a reason.
 */
export function collectSeldom(): void {
  setFlagsFromString('--external-memory-accounted-in-global-limit');
}
