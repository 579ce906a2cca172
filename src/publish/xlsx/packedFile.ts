import { Zip, type ZipInputFile } from 'fflate';
import { joinedBytes } from '../../model/joinedBytes.ts';
import { crc32, joinedCrc } from '../crc32.ts';
import type { EarlierPiece, PackedFacts, Piece } from '../pieces.ts';

/** The first moment that a ZIP file can state: the same for every file, whenever it is made. */
const MOMENT = '1980-01-01T00:00:00';

/** Packs a piece of a raw DEFLATE stream, so that the pieces of one after each other are the stream. */
export type Deflate = (piece: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/** A file within a ZIP file, in parts, each made when it is asked for. */
export interface PackedEntry {
  readonly path: string;
  readonly parts: Iterable<PackedPart>;
}

/** A part of such a file; `key` is that of all that its bytes are made of. */
export interface PackedPart {
  readonly key?: string | undefined;
  readonly bytes: () => Iterable<Uint8Array>;
}

/** A ZIP file, and where the pieces of it stand. */
export interface PackedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pieces: readonly Piece[];
}

/** These files as a ZIP file, with those pieces as they stand in an earlier one that have the same key. */
export function packedFile(
  entries: Iterable<PackedEntry>,
  deflate: Deflate,
  earlier: ReadonlyMap<string, EarlierPiece>,
): PackedFile {
  const written: Uint8Array[] = [];
  const pieces: Piece[] = [];
  let end = 0;
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    written.push(bytes);
    end += bytes.length;
  });
  for (const { path, parts } of entries) {
    const file: ZipInputFile = { filename: path, crc: 0, size: 0, compression: 8, mtime: MOMENT };
    zip.add(file);
    for (const { key, bytes } of parts) {
      const { packed, facts } = packedPart(key, bytes, deflate, earlier);
      for (const piece of packed) file.ondata?.(null, piece, false);
      Object.assign(file, joined(file, facts));
      const length = packed.reduce((sum, piece) => sum + piece.length, 0);
      // The library hands on at once what it is given, as no other file is open.
      if (key !== undefined) pieces.push({ key, at: end - length, length, facts });
    }
    file.ondata?.(null, deflate(new Uint8Array(), true), true);
  }
  zip.end();
  return { bytes: joinedBytes(written), pieces };
}

function packedPart(
  key: string | undefined,
  bytes: PackedPart['bytes'],
  deflate: Deflate,
  earlier: ReadonlyMap<string, EarlierPiece>,
): { readonly packed: readonly Uint8Array<ArrayBuffer>[]; readonly facts: PackedFacts } {
  const kept = key === undefined ? undefined : earlier.get(key);
  if (kept?.facts !== undefined && 'crc' in kept.facts)
    return { packed: [kept.bytes], facts: kept.facts };
  const packed: Uint8Array<ArrayBuffer>[] = [];
  let [crc, size] = [0, 0];
  for (const piece of bytes()) {
    crc = crc32(piece, crc);
    size += piece.length;
    packed.push(deflate(piece, false));
  }
  return { packed, facts: { crc, size } };
}

function joined(before: PackedFacts, { crc, size }: PackedFacts): PackedFacts {
  return { crc: joinedCrc(before.crc, crc, size), size: before.size + size };
}
