import { joinedBytes } from '../model/joinedBytes.ts';

const EXPORT_SECTION = 7;
const HEAD_LENGTH = 8;

/**
 * A WebAssembly program with no other exports than those named, in the pieces that it is made of: most of
 * them are those of the program given, which is too large to be copied without need. DuckDB exports each of
 * its 75,000 functions for extensions to link to; no extension is ever loaded here, and the names are an
 * eighth of the program as sent.
 */
export function trimExports(program: Uint8Array, wanted: ReadonlySet<string>): Uint8Array[] {
  const pieces: Uint8Array[] = [program.subarray(0, HEAD_LENGTH)];
  for (const { id, from, start, end } of sections(program)) {
    if (id !== EXPORT_SECTION) pieces.push(program.subarray(from, end));
    else pieces.push(exportSection(program, start, wanted));
  }
  return pieces;
}

interface Section {
  readonly id: number;
  /** Where the section begins with its id, where its content begins, where it ends. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

function sections(program: Uint8Array): Section[] {
  const found: Section[] = [];
  let from = HEAD_LENGTH;
  while (from < program.length) {
    const { value: length, next: start } = readNumber(program, from + 1);
    found.push({ id: program[from] ?? 0, from, start, end: start + length });
    from = start + length;
  }
  return found;
}

function exportSection(
  program: Uint8Array,
  start: number,
  wanted: ReadonlySet<string>,
): Uint8Array {
  const text = new TextDecoder();
  const longest = mostBytes(wanted);
  const kept: Uint8Array[] = [];
  const count = readNumber(program, start);
  let at = count.next;
  for (let index = 0; index < count.value; index += 1) {
    const length = readNumber(program, at);
    const nameEnd = length.next + length.value;
    const { next } = readNumber(program, nameEnd + 1);
    // most are names of C++ with all their types, which take longest to decode
    const mayBeWanted = length.value <= longest;
    if (mayBeWanted && wanted.has(text.decode(program.subarray(length.next, nameEnd)))) {
      kept.push(program.subarray(at, next));
    }
    at = next;
  }
  const content = joinedBytes([numberBytes(kept.length), ...kept]);
  return joinedBytes([Uint8Array.of(EXPORT_SECTION), numberBytes(content.length), content]);
}

/** As many as the longest of some names may take. */
function mostBytes(names: ReadonlySet<string>): number {
  let longest = 0;
  for (const { length } of names) longest = Math.max(longest, length);
  return longest * 3;
}

/** An unsigned LEB128 number and where it ends. */
function readNumber(
  bytes: Uint8Array,
  at: number,
): { readonly value: number; readonly next: number } {
  let value = 0;
  let scale = 1;
  let next = at;
  for (;;) {
    const byte = bytes[next] ?? 0;
    next += 1;
    value += (byte & 0x7f) * scale;
    if (byte < 0x80) return { value, next };
    scale *= 0x80;
  }
}

function numberBytes(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) + 0x80);
    rest = Math.floor(rest / 0x80);
  }
  return Uint8Array.from([...bytes, rest]);
}
