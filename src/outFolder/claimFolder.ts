import { claim } from './claim.ts';
import { recoverFolder } from './recoverFolder.ts';

/**
 * Keeps the folder of a site for this run until what it returns is called or the run ends, and mends what
 * a dead run left of it. Throws a UsageError where another run has it.
 */
export function claimFolder(place: string): () => void {
  const release = claim(place, '生成');
  recoverFolder(place);
  return release;
}
