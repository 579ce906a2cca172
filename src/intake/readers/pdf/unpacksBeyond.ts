import { Unzlib } from 'fflate';

/** Pieces in which a stream is unpacked: one becomes at most a thousand times as much. */
const PIECE = 16_384;
/** Where a stream begins; the words that say how it is packed stand before it. */
const STREAM = /(?<!end)stream\r?\n/g;
const WORDS = 600;
const PICTURE = /\/Subtype\s*\/Image\b/;
const TWICE = /\/Fl(?:ateDecode)?\b[^>]*\/Fl(?:ateDecode)?\b/;

/**
 * Whether the streams of a PDF take more than `most` bytes once unpacked, or one is packed twice, which no
 * program does that writes documents. Pictures do not count: they are not unpacked to read the text.
 */
export function unpacksBeyond(bytes: Uint8Array, most: number): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  let total = 0;
  let end = 0;
  for (const { 0: word, index } of text.matchAll(STREAM)) {
    const before = text.slice(Math.max(0, index - WORDS), index);
    const words = before.slice(before.lastIndexOf('endobj') + 1);
    if (PICTURE.test(words)) continue;
    const from = index + word.length;
    // looked for once: a file may be full of streams that have no end
    if (end < from) end = indexOrEnd(text, 'endstream', from);
    const packed = bytes.subarray(from, end);
    total += unpackedLength(packed, most - total);
    if (total > most || TWICE.test(words)) return true;
  }
  return false;
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
