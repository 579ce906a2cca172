import type { FileKind, ReadKind } from './kind/kinds.ts';
import { REFUSED_KINDS } from './kind/refusedKinds.ts';
import { printableDocument } from './printableDocument.ts';
import type { Reader, Reading } from './reading.ts';
import type { ReadLimits } from './readLimits.ts';

/** Kinds that hold their text as it is, of which every byte costs some fifty of memory. */
const WRITTEN_OUT: ReadonlySet<ReadKind> = new Set(['html', 'xmlSpreadsheet', 'text'] as const);

type ReaderKind = Exclude<ReadKind, 'zip'>;

/** Readers that are taken instead of those of this part, by kind. */
export type OwnReaders = Readonly<Partial<Record<ReaderKind, Reader>>>;

const READERS: Readonly<Record<ReaderKind, () => Promise<Reader>>> = {
  xlsx: async () => (await import('./readers/xlsx/readXlsx.ts')).readXlsx,
  xls: async () => (await import('./readers/xls/readXls.ts')).readXls,
  xmlSpreadsheet: async () =>
    (await import('./readers/xmlSpreadsheet/readXmlSpreadsheet.ts')).readXmlSpreadsheet,
  docx: async () => (await import('./readers/docx/readDocx.ts')).readDocx,
  doc: async () => (await import('./readers/doc/readDoc.ts')).readDoc,
  pdf: async () => (await import('./readers/pdf/readPdf.ts')).readPdf,
  html: async () => (await import('./readers/html/readHtml.ts')).readHtml,
  text: async () => (await import('./readers/plainText/readPlainText.ts')).readPlainText,
};

/**
 * Reads a file of a known kind that is no zip; a document in which nothing stands has a notice. Rejects only where
 * the program of its reader does not load, of which the file knows nothing.
 */
export async function readOne(
  bytes: Uint8Array,
  kind: Exclude<FileKind, 'zip'>,
  limits: ReadLimits,
  own: OwnReaders,
): Promise<Reading> {
  if (!isRead(kind)) return { refused: REFUSED_KINDS[kind] };
  const most = WRITTEN_OUT.has(kind) ? limits.documentBytes : limits.fileBytes;
  if (bytes.length > most) {
    const [size, limit] = [bytes.length, most].map((each) => Math.round(each / 1e6));
    return { refused: `文件有 ${size} MB，超过 ${limit} MB，没有读；请只留下需要的部分` };
  }
  const reader = own[kind] ?? (await READERS[kind]());
  try {
    return withoutUnprintable(withEmptyNotice(await reader(bytes, limits)));
  } catch {
    return { refused: '文件不完整或已损坏，读不出；请用 Office 或 WPS 打开后另存，再导入' };
  }
}

function isRead(kind: Exclude<FileKind, 'zip'>): kind is ReaderKind {
  return kind in READERS;
}

function withEmptyNotice(reading: Reading): Reading {
  if ('refused' in reading || reading.document.parts.length > 0) return reading;
  const { parts, notices } = reading.document;
  return { document: { parts, notices: [...notices, { kind: 'leftOut', message: EMPTY }] } };
}

function withoutUnprintable(reading: Reading): Reading {
  return 'refused' in reading ? reading : { document: printableDocument(reading.document) };
}

const EMPTY = '没有读到文字；如果打开能看到内容，那可能是图片';
