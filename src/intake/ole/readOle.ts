import { joinedBytes } from '../../model/joinedBytes.ts';

/** The streams of an OLE container (MS-CFB) by name in any case; those of embedded files are none of it. */
export interface OleFile {
  has(name: string): boolean;
  /** The bytes of a stream; nothing where there is none of the name or its chain is broken. */
  stream(name: string): Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  /** Places of other entries in the directory, which is a tree: two beside this one, one within. */
  readonly beside: readonly number[];
  readonly within: number;
  readonly start: number;
  readonly size: number;
}

const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
/** Of 109 places in the header and then of chained sectors: the sectors of the allocation table. */
const HEADER_PLACES = 109;

/** Reads an OLE container; nothing where its header or directory is broken. */
export function readOle(bytes: Uint8Array): OleFile | undefined {
  if (bytes.length < 512) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectors: Sectors = { bytes, size: 1 << shift, offset: 1 << shift };
  const table = tableOf(sectors, tableSectors(view, sectors));
  const directory = chain(sectors, table, view.getUint32(0x30, true));
  if (directory === undefined) return undefined;
  const entries = directoryEntries(directory);
  const root = entries.find(({ type }) => type === ROOT);
  const small = root && chain(sectors, table, root.start);
  const smallTable = chain(sectors, table, view.getUint32(0x3c, true));
  const cutoff = view.getUint32(0x38, true);
  const read = ({ start, size }: Entry) => {
    if (size >= cutoff) return chain(sectors, table, start)?.subarray(0, size);
    if (!small || !smallTable) return undefined;
    const parts: Sectors = { bytes: small, size: 1 << view.getUint16(0x20, true), offset: 0 };
    return chain(parts, words(smallTable), start)?.subarray(0, size);
  };
  const streams = childrenOf(entries, root).filter(({ type }) => type === STREAM);
  const find = (name: string) =>
    streams.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return {
    has: (name) => find(name) !== undefined,
    stream: (name) => {
      const entry = find(name);
      return entry && read(entry);
    },
  };
}

/** Pieces of one size, the first of them `offset` bytes from the start. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly offset: number;
}

function sector({ bytes, size, offset }: Sectors, index: number): Uint8Array {
  return bytes.subarray(offset + index * size, offset + (index + 1) * size);
}

function tableSectors(view: DataView, sectors: Sectors): number[] {
  const count = Math.min(view.getUint32(0x2c, true), Math.ceil(view.byteLength / sectors.size));
  const places = words(sectors.bytes.subarray(0x4c, 0x4c + HEADER_PLACES * 4));
  const all = [...places];
  let next = view.getUint32(0x44, true);
  while (all.length < count && next < view.byteLength / sectors.size) {
    const more = words(sector(sectors, next));
    if (more.length === 0) break;
    for (const place of more.subarray(0, -1)) all.push(place);
    next = more.at(-1) ?? Number.POSITIVE_INFINITY;
  }
  return all.slice(0, count);
}

function tableOf(sectors: Sectors, places: readonly number[]): Uint32Array {
  const perSector = sectors.size / 4;
  const table = new Uint32Array(places.length * perSector).fill(END);
  for (const [index, place] of places.entries()) {
    table.set(words(sector(sectors, place)), index * perSector);
  }
  return table;
}

const END = 0xfffffffe;

/** The sectors that follow each other from `start`; nothing where the chain leaves the file or has a ring. */
function chain(sectors: Sectors, table: Uint32Array, start: number): Uint8Array | undefined {
  const pieces: Uint8Array[] = [];
  const most = Math.ceil(sectors.bytes.length / sectors.size);
  for (let at = start; at < END; at = table[at] ?? END) {
    const piece = sector(sectors, at);
    if (piece.length === 0 || pieces.length > most) return undefined;
    pieces.push(piece);
  }
  return joinedBytes(pieces);
}

function words(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(at * 4, true));
}

/** The entries that stand in a storage itself and not in a storage within it. */
function childrenOf(entries: readonly Entry[], storage: Entry | undefined): Entry[] {
  const found = new Set<Entry>();
  const open = [storage?.within];
  while (open.length > 0) {
    const entry = entries[open.pop() ?? -1];
    if (entry === undefined || found.has(entry)) continue;
    found.add(entry);
    for (const place of entry.beside) open.push(place);
  }
  return [...found];
}

function directoryEntries(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => {
    const at = index * ENTRY_BYTES;
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    const name = directory.subarray(at, at + Math.max(0, nameBytes - 2));
    return {
      name: new TextDecoder('utf-16le').decode(name),
      type: view.getUint8(at + 66),
      beside: [view.getUint32(at + 68, true), view.getUint32(at + 72, true)],
      within: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}
