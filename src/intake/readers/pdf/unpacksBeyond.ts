import { Unzlib } from 'fflate';
import type { ReadLimits } from '../../readLimits.ts';

/** Pieces in which a stream is unpacked: one becomes at most a thousand times as much. */
const PIECE = 16_384;
/** The word before a stream, which begins on the next line; the words that say how it is packed stand before it. */
const STREAM = /(?<!end)stream\b/g;
const LINE_END = /\r\n?|\n/g;
const WORDS = 600;
const PICTURE = /\/Subtype\s*\/Image\b/;
const TWICE = /\/Fl(?:ateDecode)?\b[^>]*\/Fl(?:ateDecode)?\b/;

/**
 * Whether the streams of a PDF take more bytes than the limit once unpacked, are more than it has parts, or one is
 * packed twice, which no program does that writes documents. Pictures are not unpacked to read the text, and count
 * as parts alone. Of patterns within each other the library keeps with each the numbers of all before it.
 */
export function unpacksBeyond(
  bytes: Uint8Array,
  { unpackedBytes: most, entries }: Pick<ReadLimits, 'unpackedBytes' | 'entries'>,
): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  let [total, streams, from, end] = [0, 0, 0, 0];
  for (const { index } of text.matchAll(STREAM)) {
    // one stream for a line, and both ends looked for once: a file may be full of the word
    if (index < from) continue;
    streams += 1;
    if (streams > entries) return true;
    from = nextLine(text, index);
    const before = text.slice(Math.max(0, from - WORDS), from);
    const words = before.slice(before.lastIndexOf('endobj') + 1);
    if (PICTURE.test(words)) continue;
    if (end < from) end = indexOrEnd(text, 'endstream', from);
    const packed = bytes.subarray(from, end);
    total += unpackedLength(packed, most - total);
    if (total > most || TWICE.test(words)) return true;
  }
  return false;
}

function nextLine(text: string, index: number): number {
  LINE_END.lastIndex = index;
  return LINE_END.test(text) ? LINE_END.lastIndex : text.length;
}

function indexOrEnd(text: string, word: string, from: number): number {
  const index = text.indexOf(word, from);
  return index === -1 ? text.length : index;
}

/** How much a stream takes unpacked, counted up to what is more than `most`; 0 of what is not packed so. */
function unpackedLength(packed: Uint8Array, most: number): number {
  // an unpacker takes memory before it looks, and a file may have thousands that are no such streams
  if (!isPacked(packed)) return 0;
  let length = 0;
  const unzlib = new Unzlib((piece) => {
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += PIECE) {
      unzlib.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    // cut off, or packed in another way: the reader itself says so
  }
  return length;
}

/** Whether bytes begin as zlib has it: the way of packing is the one there is, and both bytes check out. */
function isPacked([first = 0, second = 0]: Uint8Array): boolean {
  return (first & 15) === 8 && ((first << 8) | second) % 31 === 0;
}
