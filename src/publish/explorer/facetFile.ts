import { type Codes, codeCount, emptyCodes } from './facetCodes.ts';
import type { FacetDictionary } from './facetDictionaries.ts';

/**
 * The facets of some rows in one file: `JJF1`, the length of the head (4 bytes, little end first), the
 * head as JSON, then to the next multiple of 8 the codes of each facet, one or two bytes a row, each
 * column from a multiple of 8. To be packed by gzip, which packs codes of sorted rows better than
 * Parquet does and which every browser unpacks natively.
 */
export interface FacetPart {
  readonly rows: number;
  /** The number of the first row among all. */
  readonly firstRow: number;
  readonly dictionaries: readonly FacetDictionary[];
  readonly codes: readonly Codes[];
  /** 1 where a row is the first of its project. */
  readonly projectStarts: Uint8Array;
}

const SIGN = 'JJF1';
const ALIGNMENT = 8;
const HEAD_START = 8;

/** The bytes of a part. */
export function encodeFacetPart(part: FacetPart): Uint8Array<ArrayBuffer> {
  const { rows, firstRow, dictionaries } = part;
  const head = new TextEncoder().encode(JSON.stringify({ rows, firstRow, dictionaries }));
  const columns = [...part.codes, part.projectStarts];
  const sizes = columns.map(({ byteLength }) => aligned(byteLength));
  const start = aligned(HEAD_START + head.length);
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + size, start));
  bytes.set(new TextEncoder().encode(SIGN));
  new DataView(bytes.buffer).setUint32(SIGN.length, head.length, true);
  bytes.set(head, HEAD_START);
  let at = start;
  columns.forEach(({ buffer, byteOffset, byteLength }, index) => {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += sizes[index] ?? 0;
  });
  return bytes;
}

/** The part that the bytes hold, its columns views into them. Throws a RangeError where they hold none. */
export function decodeFacetPart(bytes: Uint8Array<ArrayBuffer>): FacetPart {
  const text = new TextDecoder();
  if (text.decode(bytes.subarray(0, SIGN.length)) !== SIGN) throw new RangeError('no facet file');
  const { buffer, byteOffset } = bytes;
  const headLength = new DataView(buffer, byteOffset).getUint32(SIGN.length, true);
  const head = JSON.parse(text.decode(bytes.subarray(HEAD_START, HEAD_START + headLength)));
  const { rows, firstRow, dictionaries } = head as Omit<FacetPart, 'codes' | 'projectStarts'>;
  let at = byteOffset + aligned(HEAD_START + headLength);
  const take = (wide: boolean): Codes => {
    const column = wide ? new Uint16Array(buffer, at, rows) : new Uint8Array(buffer, at, rows);
    at += aligned(column.byteLength);
    return column;
  };
  const codes = dictionaries.map((dictionary) =>
    take(emptyCodes(codeCount(dictionary), 0).BYTES_PER_ELEMENT === 2),
  );
  return { rows, firstRow, dictionaries, codes, projectStarts: take(false) as Uint8Array };
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
