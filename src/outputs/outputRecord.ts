import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileSums, fileSums } from './fileSums.ts';
import { isFile } from './isFile.ts';

/** Files of a site that are made of one value. */
export interface Output {
  /** Within the site. */
  readonly files: readonly string[];
  /** That of the value and of what is made of it. */
  readonly key: string;
}

/** Stands in the site that it is about, and so changes its place with it. */
export const RECORD = '.outputs';
const LINE = /^(?<key>[0-9a-f]{64}) {2}(?<sum>[0-9a-f]{64})$/;

/** Names the program that made a site; undefined where it cannot be told from others. */
export type Program = string | undefined;

/**
 * The sums of outputs by their keys, as far as a site has a record that can be read; none where another
 * program made it, whose pages would be others.
 */
export function readRecord(site: string, program: Program): ReadonlyMap<string, string> {
  return new Map(
    recordLines(site, program).flatMap((line) => {
      const { key, sum } = LINE.exec(line)?.groups ?? {};
      return key === undefined || sum === undefined ? [] : [[key, sum] as const];
    }),
  );
}

/** What the record of a site says behind the program, line by line; nothing where another program wrote it. */
export function recordLines(site: string, program: Program): readonly string[] {
  const path = join(site, RECORD);
  if (!isFile(path)) return [];
  const [head, ...lines] = readFileSync(path, 'utf8').split('\n');
  return head === program ? lines : [];
}

/** Notes the outputs of a site, which all stand there, for the next build; `others` are lines of what else is noted. */
export function writeRecord(
  site: string,
  program: Program,
  outputs: readonly Output[],
  sums: FileSums = fileSums(site),
  others: readonly string[] = [],
): void {
  if (program === undefined) return;
  const lines = outputs.map(({ key, files }) => `${key}  ${outputSum(files, sums)}`);
  writeFileSync(join(site, RECORD), `${[program, ...lines, ...others].join('\n')}\n`);
}

/** The sum over the content of some files of a site; undefined where one is missing. */
export function outputSum(files: readonly string[], sums: FileSums): string | undefined {
  const own = files.map(sums);
  return own.includes(undefined) ? undefined : hash('sha256', own.join('\n'));
}
