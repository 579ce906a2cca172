import type { ReadLimits } from '../../readLimits.ts';
import type { PackedEntry } from '../packed/packedEntries.ts';
import { unpack } from '../packed/unpack.ts';

export type ZipFiles =
  | {
      /** By path within the zip, in its order. */
      readonly files: ReadonlyMap<string, Uint8Array>;
      /** Paths that lead out of the zip; they are not unpacked. */
      readonly outside: readonly string[];
    }
  | { readonly refused: string };

/** The files of a zip, without what systems and office programs leave in folders. */
export function zipFiles(bytes: Uint8Array, limits: ReadLimits): ZipFiles {
  const unpacked = unpack(bytes, (entry) => !isLitter(entry) && !leadsOut(entry), limits);
  if ('refused' in unpacked) return unpacked;
  const outside = unpacked.entries.filter(leadsOut).map(({ name }) => name);
  return { files: unpacked.files, outside };
}

function isLitter({ name }: PackedEntry): boolean {
  return /(^|[/\\])(__MACOSX[/\\].*|\.[^/\\]*|~\$[^/\\]*|Thumbs\.db|desktop\.ini)$/i.test(name);
}

function leadsOut({ name }: PackedEntry): boolean {
  return /^([/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes('..');
}
