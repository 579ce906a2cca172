import { strToU8, unzipSync } from 'fflate';
import { decodeText } from '../../kind/decodeText.ts';

/** A part of a zip as its directory states it; nothing is unpacked for it. */
export interface PackedEntry {
  readonly name: string;
  /** Its name as the unpacker knows it: the bytes of a name without the mark of UTF-8 as Latin-1. */
  readonly key: string;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

/** The directory of a zip, folders left out; nothing where it is broken or cut off. */
export function packedEntries(bytes: Uint8Array): PackedEntry[] | undefined {
  const entries: PackedEntry[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!name.endsWith('/')) {
          const key = name;
          entries.push({
            name: shownName(key),
            key,
            packedBytes: size,
            unpackedBytes: originalSize,
          });
        }
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return entries;
}

/** Zips made on Chinese Windows have names in GBK and no mark that says so. */
function shownName(key: string): string {
  if (!/[\u0080-\u00ff]/.test(key) || /[\u0100-\uffff]/.test(key)) return key;
  return decodeText(strToU8(key, true))?.text ?? key;
}
