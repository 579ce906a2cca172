import { zipSync } from 'fflate';
import type { ReadLimits } from '../../readLimits.ts';
import type { PackedEntry } from './packedEntries.ts';
import { unpack } from './unpack.ts';

export type OfficeParts =
  | {
      readonly parts: ReadonlyMap<string, Uint8Array>;
      /** Every part that the file has, the unwanted too. */
      readonly entries: readonly PackedEntry[];
    }
  | { readonly refused: string };

/**
 * The wanted parts of an office file. None declares entities, which no office program writes, and
 * none is cut off, which the libraries do not notice.
 */
export function officeParts(bytes: Uint8Array, wanted: RegExp, limits: ReadLimits): OfficeParts {
  const unpacked = unpack(bytes, ({ name }) => wanted.test(name), limits);
  if ('refused' in unpacked) return unpacked;
  const declaring = [...unpacked.files].find(([, part]) => declaresEntities(part));
  if (declaring)
    return { refused: `${declaring[0]} 里有 DOCTYPE 声明，正常的文件没有，为安全没有读` };
  const cut = [...unpacked.files].find(([, part]) => !endsWithItsRoot(part));
  if (cut)
    return { refused: `${cut[0]} 不完整，文件有损坏；请重新下载，或者用 Office 或 WPS 打开后另存` };
  return { parts: unpacked.files, entries: unpacked.entries };
}

/** A ZIP file cannot state every moment: one made under a clock that is not set would be none. */
const MOMENT = '1980-01-01T00:00:00';

/** A package of the parts as they are, for a library that takes only whole files: what it gets is bounded. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0, mtime: MOMENT });
}

const LESS_THAN = 0x3c;
const DECLARATION = [0x3c, 0x21, 0x44, 0x4f, 0x43, 0x54, 0x59, 0x50, 0x45]; // <!DOCTYPE

function declaresEntities(part: Uint8Array): boolean {
  for (let at = part.indexOf(LESS_THAN); at !== -1; at = part.indexOf(LESS_THAN, at + 1)) {
    if (DECLARATION.every((byte, index) => part[at + index] === byte)) return true;
  }
  return false;
}

function endsWithItsRoot(part: Uint8Array): boolean {
  const decoder = new TextDecoder();
  const root = /<([\w:.-]+)(?![\w:.-])[^<>]*>/.exec(decoder.decode(part.subarray(0, 8192)));
  const end = decoder.decode(part.subarray(-256)).trimEnd();
  if (root?.[0].endsWith('/>')) return end.endsWith('/>');
  return root?.[1] !== undefined && end.replace(/\s*>$/, '>').endsWith(`</${root[1]}>`);
}
