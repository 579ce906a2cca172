import type { ParagraphMarks } from './paragraphMarks.ts';
import { shownWordText } from './shownWordText.ts';
import type { WordText } from './wordText.ts';

export interface WordRow {
  readonly cells: readonly string[];
  readonly shape: ParagraphMarks['row'];
}

/** A paragraph, or rows that follow each other. */
export type WordBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly WordRow[] };

const CELL_END = '\u0007';
/** The ends of cells and rows, of pages and sections, of paragraphs. */
const MARKS = new Set([CELL_END, '\u000c', '\r']);

/** What the text holds in its order: a mark ends each paragraph, another each cell and each row. */
export function wordBlocks(
  { text, offsetAt }: WordText,
  marksAt: (offset: number) => ParagraphMarks,
): WordBlock[] {
  const blocks: WordBlock[] = [];
  let rows: WordRow[] = [];
  let cells: string[] = [];
  let lines: string[] = [];
  const closeTable = () => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
  };
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text[index] ?? '';
    if (!MARKS.has(mark)) continue;
    const line = text.slice(from, index);
    from = index + 1;
    const marks = marksAt(offsetAt(index));
    if (mark !== CELL_END) {
      if (!marks.isInnerRowEnd) lines.push(line);
      if (marks.isInTable) continue;
      closeTable();
      for (const each of lines) blocks.push({ kind: 'paragraph', text: shownWordText(each) });
      lines = [];
      continue;
    }
    if (marks.isRowEnd) {
      rows.push({ cells, shape: marks.row });
      cells = [];
    } else {
      cells.push(shownWordText([...lines, line].join('\u000b')));
    }
    lines = [];
  }
  closeTable();
  return blocks.filter((block) => block.kind === 'table' || block.text !== '');
}
