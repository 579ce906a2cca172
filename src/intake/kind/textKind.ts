import { decodeText } from './decodeText.ts';
import type { FileKind } from './kinds.ts';

/** A mark and the first elements of a page stand within so many bytes. */
const HEAD_BYTES = 8192;

/** The kind of a file that has no signature: one of the written formats, plain text, or unknown. */
export function textKind(bytes: Uint8Array): FileKind {
  const start = ascii(bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return 'pdf';
  const head = headText(bytes);
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(\w+:)?Workbook/.test(head)) {
    return 'xmlSpreadsheet';
  }
  if (/<\?mso-application\s+progid="Word\.Document"|<pkg:package|<w:wordDocument/.test(head)) {
    return 'wordXml';
  }
  if (/^\s*MIME-Version:/i.test(head)) return 'webArchive';
  if (/<(!doctype\s+html|html|head|body|table|frameset)[\s>]/i.test(head)) return 'html';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells text from other bytes
  return /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(head) ? 'unknown' : 'text';
}

/** The head as text where it is UTF-16 by its mark; else its bytes as they are, which is enough for tags. */
function headText(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  const isMarked = (head[0] ?? 0) >= 0xfe && (head[0] ?? 0) + (head[1] ?? 0) === 0x1fd;
  return (isMarked ? decodeText(head)?.text : undefined) ?? ascii(head);
}

function ascii(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes).replace(/^\u00ef\u00bb\u00bf/, '');
}
