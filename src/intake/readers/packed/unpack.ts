import { unzipSync } from 'fflate';
import type { ReadLimits } from '../../readLimits.ts';
import { type PackedEntry, packedEntries } from './packedEntries.ts';

export type Unpacked =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly entries: readonly PackedEntry[] }
  | { readonly refused: string };

/**
 * The wanted parts of a zip. The sizes that its directory states are held against the limits before
 * the first byte is unpacked, and no part is given more memory than it stated.
 */
export function unpack(
  bytes: Uint8Array,
  isWanted: (entry: PackedEntry) => boolean,
  limits: ReadLimits,
): Unpacked {
  const entries = packedEntries(bytes);
  if (entries === undefined) return { refused: BROKEN };
  if (isLocked(bytes)) return { refused: LOCKED };
  const wanted = entries.filter(isWanted);
  if (entries.length > limits.entries) {
    return {
      refused: `里面有 ${entries.length} 个文件，超过 ${limits.entries} 个，没有解开；请只留下需要的文件`,
    };
  }
  const unpackedBytes = wanted.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpackedBytes > limits.unpackedBytes) return { refused: tooLarge(unpackedBytes, limits) };
  const byKey = new Map(wanted.map((entry) => [entry.key, entry]));
  try {
    const unzipped = unzipSync(bytes, { filter: ({ name }) => byKey.has(name) });
    const files = [...byKey].flatMap(([key, { name }]) => {
      const file = unzipped[key];
      return file === undefined ? [] : [[name, file] as const];
    });
    return { files: new Map(files), entries };
  } catch {
    return { refused: BROKEN };
  }
}

const BROKEN = '文件不完整或已损坏，解不开；请重新下载，或者用 Office 或 WPS 打开后另存';
const LOCKED = '文件有打开密码；请用 Office 或 WPS 打开，去掉密码后另存，再导入';

function tooLarge(unpackedBytes: number, limits: ReadLimits): string {
  const [size, most] = [unpackedBytes, limits.unpackedBytes].map((each) => Math.round(each / 1e6));
  return `解开后有 ${size} MB，超过 ${most} MB，没有解开；请只留下需要的工作表或文件，另存后再导入`;
}

/** The flag of the first part: parts of a zip with a password are encrypted one by one. */
function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[6] ?? 0) & 1) === 1;
}
