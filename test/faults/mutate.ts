import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { pick, whole } from '../expression/random.ts';

type Random = () => number;

/** What breaks readers: ends of counters, marks of formats, halves of characters. */
const BYTES = [0, 1, 0x0a, 0x22, 0x26, 0x2c, 0x3c, 0x3e, 0x7f, 0x80, 0xc0, 0xd8, 0xfe, 0xff];
const PIECES = [
  ...['', '0', '-1', '1e999', '99999999999999999999', '"', "'", '<', '>', '&', '&#0;', '{', '}'],
  ...['[', ']', ',', ':', '\\', '\\u0000', '\\ud800', '\u0000', '\ufeff', '\u202e', '\ud800'],
  ...[
    'null',
    'true',
    '{}',
    '[]',
    '__proto__',
    'constructor',
    '万元',
    '％',
    '≥',
    '年',
    '\t',
    '\r\n',
  ],
];

/** Bytes with one to four faults: changed, cut, doubled, swapped or moved, at any place. */
export function mutatedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let own = bytes;
  for (let left = whole(random, 1, 4); left > 0; left -= 1) own = withFault(random, own);
  return own;
}

function withFault(random: Random, bytes: Uint8Array): Uint8Array {
  const from = whole(random, 0, Math.max(0, bytes.length - 1));
  const to = Math.min(bytes.length, from + whole(random, 1, pick(random, [2, 16, 400])));
  const [head, piece, tail] = [bytes.slice(0, from), bytes.slice(from, to), bytes.slice(to)];
  const changed = piece.map(() => pick(random, BYTES));
  const parts = pick(random, [
    [head, changed, tail],
    [head, changed, piece, tail],
    [head, tail],
    [head, piece, piece, tail],
    [head, tail, piece],
    [head],
  ]);
  return Buffer.concat(parts);
}

/** A text with one to four faults: pieces put in, taken out, doubled or replaced. */
export function mutatedText(random: Random, text: string): string {
  let own = text;
  for (let left = whole(random, 1, 4); left > 0; left -= 1) {
    const from = whole(random, 0, own.length);
    const to = Math.min(own.length, from + whole(random, 0, pick(random, [1, 8, 60])));
    const piece = pick(random, [pick(random, PIECES), '', own.slice(from, to).repeat(2)]);
    own = own.slice(0, from) + piece + own.slice(to);
  }
  return own;
}

/** A packed file with faults in one of the files within, packed again: what a broken package hides. */
export function mutatedWithin(random: Random, packed: Uint8Array): Uint8Array {
  const files = unzipSync(packed);
  const name = pick(random, Object.keys(files));
  const text = strFromU8(files[name] ?? new Uint8Array());
  return zipSync({ ...files, [name]: strToU8(mutatedText(random, text)) });
}
