import { setTimeout } from 'node:timers/promises';

/** So much of a body goes before another has its turn: what a line carries at once. */
const PIECE = 4096;

/**
 * A line that carries so many bits a second for all bodies together, each of which begins so much later than it
 * was asked for. Throttling by the browser does not reach what its workers fetch.
 */
export function slowLine(bitsPerSecond: number, milliseconds: number) {
  let free = 0;
  return async function* (body: Buffer): AsyncGenerator<Buffer> {
    await setTimeout(milliseconds);
    for (let from = 0; from < body.length; from += PIECE) {
      const piece = body.subarray(from, from + PIECE);
      // A late timer makes no line slower.
      free = Math.max(free, performance.now() - 100) + (8000 * piece.length) / bitsPerSecond;
      await setTimeout(Math.max(0, free - performance.now()));
      yield piece;
    }
  };
}
