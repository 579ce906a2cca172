import type { FileKind } from './kinds.ts';
import { oleKind } from './oleKind.ts';
import { textKind } from './textKind.ts';
import { zipKind } from './zipKind.ts';

/**
 * What a file is by its bytes, never by its name: a `.xls` may be a web page, a `.doc` a workbook.
 * Packed files are told by the names of their parts.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const head = hex(bytes.subarray(0, 8));
  if (head.startsWith('504b0304')) return zipKind(bytes);
  if (head === 'd0cf11e0a1b11ae1') return oleKind(bytes);
  return SIGNATURES.find(([, start]) => head.startsWith(start))?.[0] ?? textKind(bytes);
}

/** The first bytes of files that are neither packed nor text. */
const SIGNATURES: readonly (readonly [FileKind, string])[] = [
  // a workbook of Excel 2 to 5 that stands in no container
  ['xls', '09000400'],
  ['xls', '09020600'],
  ['xls', '09040600'],
  ['xls', '09080800'],
  ['xls', '09081000'],
  ['rtf', '7b5c727466'],
  ['archive', '52617221'],
  ['archive', '377abcaf'],
  ['archive', '1f8b'],
  ['image', 'ffd8ff'],
  ['image', '89504e47'],
  ['image', '47494638'],
  ['image', '424d'],
  ['image', '49492a00'],
  ['image', '4d4d002a'],
];

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
