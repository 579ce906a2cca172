import type { Grid, GridCell } from '../../sourceDocument.ts';
import { cutAtRules } from './cutAtRules.ts';
import { pageLines, type Segment } from './pageLines.ts';
import type { PageText } from './pdfPages.ts';
import type { RuledCell, RuledTable } from './ruledTables.ts';

/**
 * A ruled table as a grid: to each box the texts whose middle lies in it, line by line, a text that runs
 * over the rule between two boxes cut there.
 */
export function ruledGrid({ cells }: RuledTable, whole: readonly PageText[], name: string): Grid {
  const texts = whole.flatMap((text) => cutAtRules(text, cells));
  const ordinals = new Map<number, number>();
  const read = cells.map((box): GridCell => {
    const ordinal = (ordinals.get(box.row) ?? 0) + 1;
    ordinals.set(box.row, ordinal);
    const { row, column, rowSpan, columnSpan } = box;
    const text = boxText(pageLines(texts.filter((one) => isWithin(one, box))), box);
    return { row, column, rowSpan, columnSpan, text, address: `第${row + 1}行第${ordinal}格` };
  });
  const rows = cells.reduce((most, box) => Math.max(most, box.row + box.rowSpan), 0);
  const columns = cells.reduce((most, box) => Math.max(most, box.column + box.columnSpan), 0);
  return { kind: 'grid', name, rows, columns, cells: read };
}

/** What a box keeps blank beside its rules, in widths of a character. */
const MARGIN = 0.6;

/** The lines of a box as one text; a line that is full goes on in the next without a break. */
function boxText(lines: readonly (readonly Segment[])[], { right }: RuledCell): string {
  return lines
    .map((line, at) => {
      const [last, next] = [line.at(-1), lines[at + 1]];
      const text = line.map((segment) => segment.text).join(' ');
      if (last === undefined || next === undefined) return text;
      const room = right - last.right - MARGIN * last.height;
      return room < firstWordWidth(next[0]?.text ?? '') * last.height ? text : `${text}\n`;
    })
    .join('');
}

/** How wide the first word of a line is, in widths of a character: digits and letters are not parted. */
function firstWordWidth(text: string): number {
  const [word = ''] = /^(?:[!-~]+|.)[，。；：、）》”’！？％]*/u.exec(text) ?? [];
  return Math.max(1, widthOf(word));
}

function widthOf(word: string): number {
  return [...word].reduce((sum, one) => sum + (/[!-~]/.test(one) ? 0.5 : 1), 0);
}

/** Whether the middle of a text lies in a box. */
export function isWithin(
  { left, right, bottom, height }: PageText,
  box: Pick<RuledCell, 'bottom' | 'top'> & Partial<Pick<RuledCell, 'left' | 'right'>>,
): boolean {
  const [x, y] = [(left + right) / 2, bottom + height / 3];
  return (
    x >= (box.left ?? Number.NEGATIVE_INFINITY) &&
    x < (box.right ?? Number.POSITIVE_INFINITY) &&
    y >= box.bottom &&
    y < box.top
  );
}
