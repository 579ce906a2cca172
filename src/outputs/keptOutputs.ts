import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Output, outputSum, type Program, readRecord } from './outputRecord.ts';

/**
 * Those outputs that a standing site has as they would be made again. Its record alone is not believed:
 * each file must still have the content that was noted, whose sum is returned.
 */
export function keptOutputs<T extends Output>(
  site: string,
  program: Program,
  outputs: readonly T[],
): Map<T, string> {
  const record = readRecord(site, program);
  const kept = new Map<T, string>();
  for (const output of outputs) {
    const sum = record.get(output.key);
    if (sum !== undefined && sum === outputSum(site, output.files)) kept.set(output, sum);
  }
  return kept;
}

/** Lets files of one site stand in another too: a link takes no time and no space, where a disk has links. */
export function keepFiles(files: readonly string[], from: string, to: string): void {
  for (const file of files) {
    const [earlier, later] = [join(from, file), join(to, file)];
    mkdirSync(dirname(later), { recursive: true });
    try {
      linkSync(earlier, later);
    } catch {
      copyFileSync(earlier, later);
    }
  }
}
