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
  if (typeof body === 'string') return { refused: REFUSED[body] };
  return { document: htmlDocument(body, limits) };
}

const REFUSED = {
  tooDeep: '网页的元素套得太深，没有读；请把表格复制到一个新文件里',
  ofFrames: '网页由几个框架拼成，自己没有内容，没有读；请打开有表的那个框架，另存后再导入',
};
