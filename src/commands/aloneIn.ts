import { claim } from '../outFolder/claim.ts';
import { placeOf } from '../outFolder/placeOf.ts';

/**
 * Runs what reads a data folder and writes by it: of two at once, each would undo what the other wrote. Throws
 * a UsageError where another command is at it.
 */
export async function aloneIn<T>(data: string, run: () => T | Promise<T>): Promise<T> {
  const release = claim(placeOf(data), '改动');
  try {
    return await run();
  } finally {
    release();
  }
}
