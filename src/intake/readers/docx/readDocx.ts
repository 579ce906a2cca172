import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import { htmlDocument } from '../html/htmlDocument.ts';
import { parseHtml } from '../html/parseHtml.ts';
import { officeParts } from '../packed/officeParts.ts';
import { bodyChunks } from './bodyChunks.ts';
import { docxNotices } from './docxNotices.ts';
import { mammothHtml } from './mammothHtml.ts';
import { withoutLook } from './withoutLook.ts';

/** Pictures, embedded objects, macros and comments are not even unpacked. */
const WANTED =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(?!comments|people)[^/]+\.xml|word\/_rels\/[^/]+\.rels)$/i;

/** Reads a text of Word 2007 and later, and of WPS: `.docx`, `.docm`, `.wps`. */
export async function readDocx(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const unpacked = officeParts(bytes, WANTED, limits);
  if ('refused' in unpacked) return unpacked;
  const parts = withoutLook(unpacked.parts);
  const size = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
  if (size > limits.documentBytes) return { refused: TOO_LONG };
  const documents = inChunks(parts);
  if (documents.some((one) => one.body.length > limits.documentBytes / 3))
    return { refused: TABLE_TOO_LONG };
  let html = '';
  try {
    for (const one of documents) html += await mammothHtml(one.parts);
  } catch {
    return { refused: '文档不完整或已损坏，读不出；请用 Word 或 WPS 打开后另存，再导入' };
  }
  // Word shows every blank: what stands in `pre` is read as it is
  const body = parseHtml(`<pre>${html}</pre>`);
  if (body === undefined)
    return { refused: '文档里的表格套得太深，没有读；请把表格复制到一个新文件里' };
  const document = htmlDocument(body, limits);
  return { document: { ...document, notices: [...docxNotices(unpacked), ...document.notices] } };
}

/** The file as several, each with a part of its text. */
function inChunks(parts: ReadonlyMap<string, Uint8Array>) {
  const name = [...parts.keys()].find((one) => /^word\/document\d*\.xml$/i.test(one)) ?? '';
  const xml = new TextDecoder().decode(parts.get(name));
  const bodies = bodyChunks(xml).map((chunk) => new TextEncoder().encode(chunk));
  return bodies.map((body) => ({ body, parts: new Map([...parts, [name, body]]) }));
}

const TABLE_TOO_LONG = '文档里有一张表太长，没有读；请把自评表复制到一个新文件里，另存后再导入';
const TOO_LONG = '文档太长，没有读；请把自评表复制到一个新文件里，另存后再导入';
