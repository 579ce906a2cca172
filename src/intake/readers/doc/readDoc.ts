import { readOle } from '../../ole/readOle.ts';
import type { Reading } from '../../reading.ts';
import type { ReadLimits } from '../../readLimits.ts';
import type { SourceNotice, SourcePart } from '../../sourceDocument.ts';
import { followedChanges } from '../followedChanges.ts';
import { trimGrid } from '../trimGrid.ts';
import { acceptedText } from './acceptedText.ts';
import { paragraphMarks } from './paragraphMarks.ts';
import { wordBlocks } from './wordBlocks.ts';
import { wordGrid } from './wordGrid.ts';

const WORD_97 = 0xa5ec;

/** Reads the text and tables of a document of Word 97 to 2003, and of old WPS: `.doc`, `.wps`. */
export async function readDoc(bytes: Uint8Array, limits: ReadLimits): Promise<Reading> {
  const ole = readOle(bytes);
  const stream = ole?.stream('WordDocument');
  if (ole === undefined || stream === undefined || stream.length < 0x200)
    return { refused: BROKEN };
  if ((stream[0] ?? 0) + (stream[1] ?? 0) * 256 !== WORD_97) return { refused: TOO_OLD };
  const table = ole.stream(((stream[11] ?? 0) & 2) === 0 ? '0Table' : '1Table');
  if (table === undefined) return { refused: BROKEN };
  if (stream.length > limits.documentBytes * 2) return { refused: TOO_LONG };
  try {
    const marksAt = paragraphMarks(stream, table, ole.stream('Data'));
    const { text, hasChanges } = acceptedText(stream, table);
    const { parts, notices } = wordDocument(wordBlocks(text, marksAt), limits);
    const changes = hasChanges ? [followedChanges] : [];
    return { document: { parts, notices: [...notices, ...changes] } };
  } catch (error) {
    if (error instanceof RangeError) return { refused: BROKEN };
    throw error;
  }
}

const BROKEN = '文档不完整或已损坏，读不出；请用 Word 或 WPS 打开后另存为 docx，再导入';
const TOO_OLD = '这是 Word 97 以前的文档，没有读；请用 Word 或 WPS 另存为 docx';
const TOO_LONG = '文档太长，没有读；请把自评表复制到一个新文件里，另存后再导入';

const REVIEW: SourceNotice = {
  kind: 'uncertain',
  message:
    '这是旧格式的 Word 文档（doc），图片、编号和文本框没有读；请逐格核对，或者另存为 docx 再导入',
};

function wordDocument(blocks: ReturnType<typeof wordBlocks>, limits: ReadLimits) {
  const parts: SourcePart[] = [];
  const notices: SourceNotice[] = [REVIEW];
  let [tables, paragraphs] = [0, 0];
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      paragraphs += 1;
      parts.push({ kind: 'paragraph', text: block.text, address: `第${paragraphs}段` });
      continue;
    }
    const { grid, isCertain } = wordGrid(block.rows, `表${tables + 1}`);
    const { grid: trimmed, notice } = trimGrid(grid, limits);
    if (trimmed.cells.length === 0) continue;
    tables += 1;
    parts.push(trimmed);
    if (notice) notices.push(notice);
    if (!isCertain) notices.push({ ...UNCERTAIN, address: trimmed.name });
  }
  return { parts, notices };
}

const UNCERTAIN: SourceNotice = {
  kind: 'uncertain',
  message: '有的行没有写明列的位置，按格的先后读',
};
