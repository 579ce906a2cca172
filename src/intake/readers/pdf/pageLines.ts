import type { PageText } from './pdfPages.ts';

/** Pieces of text side by side, nearer to each other than two columns are. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly height: number;
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
  return lines.map((line) =>
    segments(line.toSorted((a, b) => a.left - b.left)).map((segment) => ({
      ...segment,
      text: withoutSetBlanks(segment.text, line[0]?.blanks ?? new Set()),
    })),
  );
}

function segments(line: readonly PageText[]): Segment[] {
  const found: Segment[] = [];
  for (const { text, left, right, height } of line) {
    const last = found.at(-1);
    const gap = last === undefined ? Number.POSITIVE_INFINITY : (left - last.right) / height;
    if (last === undefined || gap > CELL_GAP) {
      found.push({ text: text.trim(), left, right, height });
    } else {
      const joined = `${last.text}${gap > WORD_GAP ? ' ' : ''}${text}`.trim();
      found[found.length - 1] = {
        text: joined,
        left: last.left,
        right: Math.max(last.right, right),
        height: last.height,
      };
    }
  }
  return found;
}

/** Office programs set Chinese a little apart from digits and letters beside it; nobody typed that blank. */
function withoutSetBlanks(text: string, typed: ReadonlySet<string>): string {
  return text.replace(
    /(?:(\p{Script=Han}) (?=([\dA-Za-z]))|([\dA-Za-z%]) (?=(\p{Script=Han})))/gu,
    (found, han = '', latin = '', digit = '', after = '') => {
      const before = `${han}${digit}`;
      return typed.has(`${before}${latin}${after}`) ? found : before;
    },
  );
}
