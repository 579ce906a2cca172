/** The text of a Word 97 document, and where each of its characters stands in the file. */
export interface WordText {
  readonly text: string;
  /** The offset in the stream WordDocument of the character at an index. */
  readonly offsetAt: (index: number) => number;
}

interface Piece {
  readonly first: number;
  readonly length: number;
  readonly offset: number;
  readonly bytesEach: 1 | 2;
}

const TEXT_LENGTH = 0x4c;
const CLX = 0x1a2;

/**
 * The main text of a Word 97 document (MS-DOC 2.4.1): a table of pieces says where its characters
 * stand, as UTF-16 or as bytes. Throws RangeError where the file is cut off.
 */
export function wordText(stream: Uint8Array, table: Uint8Array): WordText {
  const view = viewOf(stream);
  const length = view.getUint32(TEXT_LENGTH, true);
  const pieces = readPieces(
    viewOf(table),
    view.getUint32(CLX, true),
    view.getUint32(CLX + 4, true),
  );
  const text = pieces.map((piece) => pieceText(stream, piece)).join('');
  // Characters are asked for from the first to the last: mostly in the piece of the one before.
  let at = 0;
  return {
    text: text.slice(0, length),
    offsetAt: (index) => {
      if (index < (pieces[at]?.first ?? Number.POSITIVE_INFINITY)) at = 0;
      for (let piece = pieces[at]; piece !== undefined; piece = pieces[at]) {
        const within = index - piece.first;
        if (within < piece.length) return piece.offset + within * piece.bytesEach;
        at += 1;
      }
      return -1;
    },
  };
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const PIECE_TABLE = 2;

function readPieces(view: DataView, start: number, length: number): Piece[] {
  let at = start;
  while (at < start + length && view.getUint8(at) !== PIECE_TABLE)
    at += 3 + view.getUint16(at + 1, true);
  const bytes = view.getUint32(at + 1, true);
  const count = Math.floor((bytes - 4) / 12);
  if (count > view.byteLength / 12) throw new RangeError('piece table');
  const places = at + 5;
  return Array.from({ length: count }, (_, index) => {
    const first = view.getUint32(places + index * 4, true);
    const next = view.getUint32(places + index * 4 + 4, true);
    const word = view.getUint32(places + (count + 1) * 4 + index * 8 + 2, true);
    const isNarrow = (word & 0x40000000) !== 0;
    const offset = word & 0x3fffffff;
    return {
      first,
      length: Math.max(0, next - first),
      offset: isNarrow ? offset / 2 : offset,
      bytesEach: isNarrow ? 1 : 2,
    };
  });
}

function pieceText(stream: Uint8Array, { offset, length, bytesEach }: Piece): string {
  const bytes = stream.subarray(offset, offset + length * bytesEach);
  if (bytes.length < length * bytesEach) throw new RangeError('text');
  return new TextDecoder(bytesEach === 1 ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(
    bytes,
  );
}
