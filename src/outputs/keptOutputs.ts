import { copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileSums, fileSums } from './fileSums.ts';
import { type Output, outputSum, type Program, readRecord } from './outputRecord.ts';

/**
 * Those outputs that a standing site has as they would be made again. Its record alone is not believed:
 * each file must still have the content that was noted.
 */
export function keptOutputs<T extends Output>(
  site: string,
  program: Program,
  outputs: readonly T[],
  sums: FileSums = fileSums(site),
): Set<T> {
  const record = readRecord(site, program);
  const isKept = ({ key, files }: T) => {
    const sum = record.get(key);
    return sum !== undefined && sum === outputSum(files, sums);
  };
  return new Set(outputs.filter(isKept));
}

/** Lets files of one site stand in another too: a link takes no time and no space, where a disk has links. */
export function keepFiles(files: readonly string[], from: string, to: string): void {
  for (const folder of new Set(files.map(dirname)))
    mkdirSync(join(to, folder), { recursive: true });
  for (const file of files) {
    const [earlier, later] = [join(from, file), join(to, file)];
    try {
      linkSync(earlier, later);
    } catch {
      copyFileSync(earlier, later);
    }
  }
}
