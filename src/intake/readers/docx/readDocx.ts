import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import { htmlDocument } from '../html/htmlDocument.ts';
import type { HtmlElement } from '../html/htmlNode.ts';
import { officeParts } from '../packed/officeParts.ts';
import { docxNotices } from './docxNotices.ts';
import { headingLevels } from './headingLevels.ts';
import { withoutLook } from './withoutLook.ts';
import { wordPage } from './wordPage.ts';
import { type WordElement, wordXml } from './wordXml.ts';

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
  try {
    const document = htmlDocument(pageOf(parts), limits);
    return { document: { ...document, notices: [...docxNotices(unpacked), ...document.notices] } };
  } catch (error) {
    return { refused: error instanceof RangeError ? TOO_DEEP : BROKEN };
  }
}

function pageOf(parts: ReadonlyMap<string, Uint8Array>): HtmlElement {
  const part = (name: string): WordElement | undefined => {
    const own = new RegExp(`^word/${name}\\d*\\.xml$`, 'i');
    const [, bytes] = [...parts].find(([path]) => own.test(path)) ?? [];
    return bytes && wordXml(new TextDecoder().decode(bytes));
  };
  const document = part('document');
  if (document === undefined) throw new Error('no text');
  const notes = [part('footnotes'), part('endnotes')].flatMap((all) => all?.children ?? []);
  return wordPage(document, { levelOf: headingLevels(part('styles')), notes: byId(notes) });
}

function byId(notes: WordElement['children']): Map<string, WordElement> {
  const elements = notes.filter((note) => typeof note !== 'string');
  return new Map(elements.map((note) => [`${note.name} ${note.attributes['w:id']}`, note]));
}

const BROKEN = '文档不完整或已损坏，读不出；请用 Word 或 WPS 打开后另存，再导入';
const TOO_DEEP = '文档里的表格套得太深，没有读；请把表格复制到一个新文件里';
const TOO_LONG = '文档太长，没有读；请把自评表复制到一个新文件里，另存后再导入';
