import type { Packing } from './packing.ts';

const LOCAL = 0x04_03_4b_50;
const CENTRAL = 0x02_01_4b_50;
const END = 0x06_05_4b_50;
const VERSION = 20;
/** The first of January 1980, the first day that a ZIP file can state: the same whenever it is made. */
const DAY = 0x21;
const DEFLATED = 8;
/** In bytes; packing a smaller part takes longer than it saves. */
const WORTH_PACKING = 1_500;

/** A number of a record, in so many bytes. */
type Field = readonly [bytes: 2 | 4, value: number];

/** An entry as it stands in the file. */
interface Entry {
  readonly path: Uint8Array;
  readonly content: Uint8Array;
  /** What both of its records say. */
  readonly fields: readonly Field[];
}

/** A ZIP file of texts by their paths, which are ASCII; the same texts give the same bytes. */
export function zipBytes(
  parts: ReadonlyMap<string, string>,
  packing: Packing,
): Uint8Array<ArrayBuffer> {
  const entries = [...parts].map(([path, text]) => entryOf(path, text, packing));
  const contents: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const { path, content, fields } of entries) {
    const local = record([[4, LOCAL], ...fields, [2, 0]]);
    directory.push(centralRecord(fields, start), path);
    contents.push(local, path, content);
    start += local.length + path.length + content.length;
  }
  return joined([...contents, ...directory, endRecord(entries.length, lengthOf(directory), start)]);
}

function entryOf(path: string, text: string, { deflate, crc32 }: Packing): Entry {
  const encoder = new TextEncoder();
  const name = encoder.encode(path);
  const raw = encoder.encode(text);
  const content = raw.length < WORTH_PACKING ? raw : deflate(raw);
  return {
    path: name,
    content,
    fields: [
      [2, VERSION],
      [2, 0],
      [2, content === raw ? 0 : DEFLATED],
      [2, 0],
      [2, DAY],
      [4, crc32(raw)],
      [4, content.length],
      [4, raw.length],
      [2, name.length],
    ],
  };
}

function centralRecord(fields: readonly Field[], start: number): Uint8Array {
  // no extra field, no comment, the first disk, no attributes of its own or of a system
  const nothing: Field[] = [2, 2, 2, 2, 4].map((bytes) => [bytes === 2 ? 2 : 4, 0]);
  return record([[4, CENTRAL], [2, VERSION], ...fields, ...nothing, [4, start]]);
}

function endRecord(count: number, length: number, start: number): Uint8Array {
  return record([
    [4, END],
    [4, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, start],
    [2, 0],
  ]);
}

function record(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
