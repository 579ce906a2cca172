import { packedEntries } from '../readers/packed/packedEntries.ts';
import type { FileKind } from './kinds.ts';

/** What a packed file is, by the names of its parts; a plain zip where they are none of an office file. */
export function zipKind(bytes: Uint8Array): FileKind {
  const names = packedEntries(bytes)?.map(({ name }) => name);
  // a directory that cannot be read: the zip reader says so
  if (names === undefined) return 'zip';
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (has(/^\[Content_Types\]\.xml$/)) {
    if (has(/^xl\/workbook\d*\.bin$/)) return 'xlsb';
    if (has(/^xl\//)) return 'xlsx';
    if (has(/^word\//)) return 'docx';
    if (has(/^ppt\//)) return 'presentation';
  }
  if (has(/^OFD\.xml$/)) return 'ofd';
  if (has(/^META-INF\/manifest\.xml$/) && has(/^content\.xml$/)) return 'openDocument';
  return 'zip';
}
