import { readOle } from '../ole/readOle.ts';
import type { FileKind } from './kinds.ts';

/** What an OLE container holds, by the names of its streams: the format of Office 97 to 2003 and old WPS. */
export function oleKind(bytes: Uint8Array): FileKind {
  const ole = readOle(bytes);
  if (ole === undefined) return 'unknown';
  if (ole.has('EncryptedPackage')) return 'encrypted';
  const workbook = ole.stream('Workbook') ?? ole.stream('Book');
  if (workbook !== undefined) return hasFilePass(workbook) ? 'encrypted' : 'xls';
  const text = ole.stream('WordDocument');
  if (text !== undefined) return isEncryptedText(text) ? 'encrypted' : 'doc';
  return ole.has('PowerPoint Document') ? 'presentation' : 'unknown';
}

const FILE_PASS = 0x2f;
const BOUND_SHEET = 0x85;

/** Whether a BIFF stream says, before its first sheet, that what follows is encrypted. */
function hasFilePass(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (record === BOUND_SHEET) return false;
  }
  return false;
}

/** The flag fEncrypted in the first block of a Word 97 document. */
function isEncryptedText(stream: Uint8Array): boolean {
  return ((stream[11] ?? 0) & 1) === 1;
}
