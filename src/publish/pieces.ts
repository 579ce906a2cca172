// Most rows of a published file are those of the file that stood before. A file is therefore written in pieces, each under the
// key of all that it is made of, and a piece of an earlier file with the same key is taken as it stands there.

import { joinedBytes } from '../model/joinedBytes.ts';
import { encodedText } from './encodedText.ts';

/** Where in a file a piece stands that was made of one value. */
export interface Piece {
  /** That of the value, and of where in the file that matters. */
  readonly key: string;
  /** In bytes of the file. */
  readonly at: number;
  readonly length: number;
  /** What cannot be told from its bytes alone. */
  readonly facts?: PieceFacts;
}

/** Of a packed piece what it is unpacked, of rows what the file that they stand in says of them. */
export type PieceFacts = PackedFacts | { readonly description: string };

export interface PackedFacts {
  readonly crc: number;
  readonly size: number;
}

/** A piece of an earlier file as it stands there. */
export interface EarlierPiece {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly facts?: PieceFacts | undefined;
}

/** The pieces of the file of this name in an earlier site, by their keys. */
export type EarlierPieces = (name: string) => ReadonlyMap<string, EarlierPiece>;

/** Where there is no earlier site. */
export const NO_EARLIER: EarlierPieces = () => new Map();

/** A text in parts, each made when it is asked for; what stands between stands only between those that have any text. */
export interface PiecedText {
  readonly head: string;
  readonly between?: string;
  readonly foot?: string;
  readonly parts: readonly TextPart[];
}

interface TextPart {
  readonly key: string | undefined;
  readonly text: () => Iterable<string>;
}

/** The text as UTF-8, with where its pieces stand. */
export function piecedBytes(
  { head, between = '', foot = '', parts }: PiecedText,
  earlier: ReadonlyMap<string, EarlierPiece>,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly pieces: readonly Piece[] } {
  const written = [...encodedText([head])];
  const gap = [...encodedText([between])];
  const pieces: Piece[] = [];
  let at = lengthOf(written);
  let hasText = false;
  for (const { key, text } of parts) {
    const kept = key === undefined ? undefined : earlier.get(key);
    const own = kept === undefined ? [...encodedText(text())] : [kept.bytes];
    const length = lengthOf(own);
    const lead = hasText && length > 0 ? gap : [];
    at += lengthOf(lead);
    if (key !== undefined) pieces.push({ key, at, length });
    for (const one of [...lead, ...own]) written.push(one);
    at += length;
    hasText ||= length > 0;
  }
  for (const one of encodedText([foot])) written.push(one);
  return { bytes: joinedBytes(written), pieces };
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  let sum = 0;
  for (const { length } of pieces) sum += length;
  return sum;
}
