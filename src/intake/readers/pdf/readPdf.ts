import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { Grid, SourceDocument, SourceNotice, SourcePart } from '../../sourceDocument.ts';
import { draftGrid } from './draftGrid.ts';
import { joinSplitRows } from './joinSplitRows.ts';
import { lineEdges } from './lineEdges.ts';
import { type PageBlock, pageBlocks, withJoinedTables } from './pageBlocks.ts';
import { withoutFeet } from './pageFeet.ts';
import { pageLines } from './pageLines.ts';
import { type PdfPage, pdfPages } from './pdfPages.ts';
import { ruledGrid } from './ruledGrid.ts';
import { unpacksBeyond } from './unpacksBeyond.ts';

/** Reads the text of a PDF as a draft: tables by their ruled lines, else by where their texts stand. */
export async function readPdf(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  if (unpacksBeyond(bytes, limits)) return { refused: TOO_LARGE };
  const read = await pdfPages(bytes, limits.pages);
  if ('refused' in read) return { refused: REFUSED[read.refused] };
  const { parts, notices } = pdfDocument(read.pages);
  const cut = read.pageCount > limits.pages ? [tooManyPages(limits.pages)] : [];
  return { document: { parts, notices: [DRAFT, ...notices, ...cut] } };
}

const REFUSED = {
  password: 'PDF 有打开密码，没有读；请去掉密码后另存，再导入',
  broken: 'PDF 不完整或已损坏，读不出；请重新下载，或者用原来的 Word 或 Excel 文件',
  endless:
    'PDF 的绘图指令太多，或者一层套一层，没有读；请打印成新的 PDF，或者用原来的 Word 或 Excel 文件',
};

const TOO_LARGE = 'PDF 解开后太大，没有读；请只把自评表那几页另存为一个文件，再导入';

const DRAFT: SourceNotice = {
  kind: 'uncertain',
  message:
    'PDF 里只有文字和线条的位置，没有表格：行列是按位置读出的草稿，两格可能连成一格，一格可能拆成几行，请逐格核对；有 Word 或 Excel 原件时请用原件',
};

function tooManyPages(pages: number): SourceNotice {
  return { kind: 'leftOut', message: `只读了前 ${pages} 页；请把需要的页另存为一个文件` };
}

function pdfDocument(pages: readonly PdfPage[]): SourceDocument {
  const footed = withoutFeet(pages);
  const byPage = footed.map(({ page }) => ({ size: page.top, blocks: pageBlocks(page) }));
  const edges = lineEdges(byPage);
  const blocks = withJoinedTables(byPage.map((page) => page.blocks));
  const feet = footed.flatMap(({ feet }) => pageLines(feet).map((line) => ({ line })));
  const parts: SourcePart[] = [];
  const turned: SourceNotice[] = [];
  let [tables, paragraphs] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'line') {
      paragraphs += 1;
      const own = edges.get(block);
      parts.push({
        ...{ kind: 'paragraph', text: block.text, address: `第${paragraphs}段` },
        ...(own === undefined ? {} : { edges: own }),
      });
      continue;
    }
    tables += 1;
    const { grid, notices } = tableGrid(block, `表${tables}`);
    parts.push(grid);
    for (const notice of notices) turned.push(notice);
  }
  for (const { line } of feet) {
    paragraphs += 1;
    const text = line.map((segment) => segment.text).join(' ');
    parts.push({ kind: 'paragraph', text, address: `第${paragraphs}段`, isOfPage: true });
  }
  const blank = pages.flatMap(({ texts }, index) =>
    texts.length === 0 ? [{ ...NO_TEXT, address: `第${index + 1}页` }] : [],
  );
  return { parts, notices: [...turned, ...blank] };
}

const NO_TEXT: SourceNotice = {
  kind: 'leftOut',
  message: '这一页没有文字，可能是扫描的图片，没有读',
};

function tableGrid(
  block: Exclude<PageBlock, { kind: 'line' }>,
  name: string,
): { grid: Grid; notices: SourceNotice[] } {
  if (block.kind === 'draft') return { grid: draftGrid(block.lines, name), notices: [] };
  const { table, texts, turns } = block;
  const ruled = ruledGrid(table, texts, name);
  const { grid, joined } = joinSplitRows(ruled, turns);
  const rows = joined.map((address) => `${name} ${address}起的一行`);
  const said = turns.length === 0 ? [] : [{ ...TURNED, address: name }];
  return {
    grid,
    notices: [
      ...said,
      ...rows.map((address) => ({ ...SPLIT, address })),
      ...overfullNotices(ruled.overfull, name),
    ],
  };
}

/** So many cells are named one by one. */
const NAMED = 6;

function overfullNotices(addresses: readonly string[], name: string): SourceNotice[] {
  if (addresses.length === 0) return [];
  const more = addresses.length > NAMED ? `等 ${addresses.length} 格` : '';
  const address = `${name} ${addresses.slice(0, NAMED).join('、')}${more}`;
  return [{ ...OVERFULL, address }];
}

const OVERFULL: SourceNotice = {
  kind: 'uncertain',
  message: '文字写到了格子外面，后面的可能没有印出来，请与原件核对',
};

const TURNED: SourceNotice = {
  kind: 'uncertain',
  message: '这张表跨页，上下两页接成了一张，请核对翻页处的几行',
};

const SPLIT: SourceNotice = {
  kind: 'uncertain',
  message: '在两页之间断开，接成了一行，请核对',
};
