// Some files are made of all forms, and each piece of them of a few: what a site has of such a file is taken from there by its pieces.

import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFile } from './isFile.ts';
import { type Program, recordLines } from './outputRecord.ts';

/** A file of a site, and where in it what stands that was made of one value. */
export interface PiecedFile<Facts> {
  /** Within the site. */
  readonly file: string;
  readonly pieces: readonly NotedPiece<Facts>[];
}

/** Under the key of its value; `facts` are what cannot be told from its bytes, as plain data. */
interface NotedPiece<Facts> {
  readonly key: string;
  readonly at: number;
  readonly length: number;
  readonly facts?: Facts;
}

/** A piece as it stands. */
export interface StandingPiece<Facts> {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly facts: Facts | undefined;
}

const SIGN = 'pieces ';
const LINE = /^pieces (?<sum>[0-9a-f]{64}) (?<text>.*)$/s;

/** What the record of a site says of a file, with the sum of both: a line. `fileSum` is the SHA-256 of the file. */
export function pieceLine(own: PiecedFile<unknown>, fileSum: string): string {
  const text = JSON.stringify(own);
  return `${SIGN}${sumOf(text, fileSum)} ${text}`;
}

/**
 * The pieces of a file of a standing site by their keys, as the file is asked for; none where its record is of another
 * program, or where record and file do not belong together as they were written.
 */
export function keptPieces<Facts>(
  site: string,
  program: Program,
): (file: string) => ReadonlyMap<string, StandingPiece<Facts>> {
  const known = linesOf(site, program);
  return (file) => {
    const line = known.get(file);
    const path = join(site, file);
    if (line === undefined || !isFile(path)) return new Map();
    const bytes = new Uint8Array(readFileSync(path));
    if (sumOf(line.text, hash('sha256', bytes)) !== line.sum) return new Map();
    const { pieces }: PiecedFile<Facts> = JSON.parse(line.text);
    return new Map(
      pieces.map(({ key, at, length, facts }) => [
        key,
        { bytes: bytes.subarray(at, at + length), facts },
      ]),
    );
  };
}

/** The lines of files, not read any further. */
function linesOf(
  site: string,
  program: Program,
): Map<string, { readonly sum: string; readonly text: string }> {
  return new Map(
    recordLines(site, program).flatMap((line) => {
      const { sum, text } = (line.startsWith(SIGN) && LINE.exec(line)?.groups) || {};
      const file = /^\{"file":"(?<name>[^"\\]*)"/.exec(text ?? '')?.groups?.name;
      const isOne = sum !== undefined && text !== undefined && file !== undefined;
      return isOne ? [[file, { sum, text }] as const] : [];
    }),
  );
}

function sumOf(text: string, fileSum: string): string {
  return hash('sha256', `${text}\n${fileSum}`);
}
