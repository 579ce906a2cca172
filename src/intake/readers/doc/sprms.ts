/** A property of a paragraph or of characters as Word 97 stores it: a code and its operand (MS-DOC 2.2.5). */
export interface Sprm {
  readonly code: number;
  readonly operand: Uint8Array;
}

const TABLE_SHAPE = 0xd608;

/** The properties in a run of bytes, as many as are whole. */
export function sprms(bytes: Uint8Array): Sprm[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Sprm[] = [];
  let at = 0;
  while (at + 3 <= bytes.length) {
    const code = view.getUint16(at, true);
    const { skip, length } = operandPlace(code, view, at + 2);
    const start = at + 2 + skip;
    if (start + length > bytes.length) break;
    found.push({ code, operand: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

/** The upper three bits of a code say how long its operand is; 6 is a length of its own before it. */
function operandPlace(code: number, view: DataView, at: number): { skip: number; length: number } {
  switch (code >> 13) {
    case 0:
    case 1:
      return { skip: 0, length: 1 };
    case 3:
      return { skip: 0, length: 4 };
    case 6:
      if (code !== TABLE_SHAPE) return { skip: 1, length: view.getUint8(at) };
      return {
        skip: 2,
        length: at + 2 > view.byteLength ? 0 : Math.max(0, view.getUint16(at, true) - 1),
      };
    case 7:
      return { skip: 0, length: 3 };
    default:
      return { skip: 0, length: 2 };
  }
}
