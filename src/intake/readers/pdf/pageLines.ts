import type { PageText } from './pdfPages.ts';
import { isSetApart } from './typedTexts.ts';

/** Pieces of text side by side, nearer to each other than two columns are. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
  /** Whether its page draws a blank after it. */
  readonly blankAfter: boolean;
}

/** In heights of the text: what parts two words, and what parts two cells. */
const WORD_GAP = 0.25;
const CELL_GAP = 1.2;
/** Texts whose feet are nearer than this share of their height stand in one line. */
const SAME_LINE = 0.5;

/** The lines of a page from top to bottom, each parted where a wide gap is. */
export function pageLines(texts: readonly PageText[]): Segment[][] {
  const lines: PageText[][] = [];
  for (const text of texts.toSorted((a, b) => b.bottom - a.bottom)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (first && first.bottom - text.bottom < SAME_LINE * Math.max(first.height, text.height)) {
      line.push(text);
    } else {
      lines.push([text]);
    }
  }
  return lines.map((line) => segments(line.toSorted((a, b) => a.left - b.left)));
}

function segments(line: readonly PageText[]): Segment[] {
  const found: Segment[] = [];
  for (const { text, left, right, height, blankAfter } of line) {
    const last = found.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : (left - last.right) / height;
    if (last === undefined || gap > CELL_GAP) {
      found.push({ text, left, right, height, blankAfter });
    } else {
      const isParted = last.blankAfter || (gap > WORD_GAP && !isSetApart(last.text, text));
      found[found.length - 1] = {
        text: `${last.text}${isParted ? ' ' : ''}${text}`,
        left: last.left,
        right: Math.max(last.right, right),
        height: last.height,
        blankAfter,
      };
    }
  }
  return found;
}
