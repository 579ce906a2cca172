import { decodeText, NOT_DECODED } from '../../kind/decodeText.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import { htmlDocument } from './htmlDocument.ts';
import { parseHtml } from './parseHtml.ts';

/** Reads a web page, and workbooks and documents that are web pages under another name. */
export async function readHtml(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return { refused: NOT_DECODED };
  const body = parseHtml(decoded.text);
  if (body === undefined)
    return { refused: '网页的元素套得太深，没有读；请把表格复制到一个新文件里' };
  return { document: htmlDocument(body, limits) };
}
