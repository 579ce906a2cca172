import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { SourceDocument, SourceNotice, SourcePart } from '../../sourceDocument.ts';
import { draftGrid } from './draftGrid.ts';
import { pageBlocks } from './pageBlocks.ts';
import { type PdfPage, pdfPages } from './pdfPages.ts';
import { ruledGrid } from './ruledGrid.ts';

/** Reads the text of a PDF as a draft: tables by their ruled lines, else by where their texts stand. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const read = await pdfPages(bytes, limits.pages);
  if ('refused' in read) return { refused: REFUSED[read.refused] };
  const { parts, notices } = pdfDocument(read.pages);
  const cut = read.pageCount > limits.pages ? [tooManyPages(limits.pages)] : [];
  return { document: { parts, notices: [DRAFT, ...notices, ...cut] } };
}

const REFUSED = {
  password: 'PDF 有打开密码，没有读；请去掉密码后另存，再导入',
  broken: 'PDF 不完整或已损坏，读不出；请重新下载，或者用原来的 Word 或 Excel 文件',
};

const DRAFT: SourceNotice = {
  kind: 'uncertain',
  message:
    'PDF 里只有文字和线条的位置，没有表格：行列是按位置读出的草稿，两格可能连成一格，一格可能拆成几行，请逐格核对；有 Word 或 Excel 原件时请用原件',
};

function tooManyPages(pages: number): SourceNotice {
  return { kind: 'leftOut', message: `只读了前 ${pages} 页；请把需要的页另存为一个文件` };
}

function pdfDocument(pages: readonly PdfPage[]): SourceDocument {
  const parts: SourcePart[] = [];
  let [tables, paragraphs] = [0, 0];
  for (const block of pages.flatMap(pageBlocks)) {
    if (block.kind === 'line') {
      paragraphs += 1;
      parts.push({ kind: 'paragraph', text: block.text, address: `第${paragraphs}段` });
      continue;
    }
    tables += 1;
    parts.push(
      block.kind === 'ruled'
        ? ruledGrid(block.table, block.texts, `表${tables}`)
        : draftGrid(block.lines, `表${tables}`),
    );
  }
  const notices = pages.flatMap(({ texts }, index) =>
    texts.length === 0 ? [{ ...NO_TEXT, address: `第${index + 1}页` }] : [],
  );
  return { parts, notices };
}

const NO_TEXT: SourceNotice = {
  kind: 'leftOut',
  message: '这一页没有文字，可能是扫描的图片，没有读',
};
