import { UsageError } from '../program/usageError.ts';
import { folderState } from './folderState.ts';

const TRIES = 5;

/**
 * What is read of a data folder as one state: where a file changed meanwhile, as somebody saves or another
 * command writes, all is read again. Throws what `read` throws, and a UsageError where the folder does not
 * come to rest.
 */
export async function readSettled<T>(folder: string, read: () => Promise<T>): Promise<T> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = folderState(folder);
    const outcome = await read().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    if (folderState(folder) !== before) continue;
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  }
  throw new UsageError(`“${folder}”中的文件一直在变，请等写完再试`);
}
