import type { Grid, GridCell } from '../../sourceDocument.ts';
import { boxesAt } from './boxesAt.ts';
import { cutAtRules } from './cutAtRules.ts';
import { pageLines, type Segment } from './pageLines.ts';
import type { PageText } from './pdfPages.ts';
import type { RuledCell, RuledTable } from './ruledTables.ts';
import { isSetApart } from './typedTexts.ts';

/** What stands between the texts of two lines: nothing, a blank or a break. */
export type Joint = '' | ' ' | '\n';

/** A ruled table as a grid, and how the text of one of its cells goes on in another. */
export interface RuledGrid {
  readonly grid: Grid;
  /** Cells whose text reaches over their right rule: what did not fit may not have been printed. */
  readonly overfull: readonly string[];
  readonly jointOf: (above: GridCell, below: GridCell) => Joint;
}

type Line = readonly Segment[];

/**
 * A ruled table as a grid: to each box the texts whose middle lies in it, line by line, a text that runs
 * over the rule between two boxes cut there.
 */
export function ruledGrid(
  { cells }: RuledTable,
  whole: readonly PageText[],
  name: string,
): RuledGrid {
  const near = boxesAt(cells);
  const texts = whole.flatMap((text) => cutAtRules(text, near(middleOf(text))));
  const filled = Map.groupBy(texts, (text) =>
    near(middleOf(text)).find((box) => isWithin(text, box)),
  );
  const ordinals = new Map<number, number>();
  const boxes = new Map<string, { box: RuledCell; lines: readonly Line[] }>();
  const read = cells.map((box): GridCell => {
    const ordinal = (ordinals.get(box.row) ?? 0) + 1;
    ordinals.set(box.row, ordinal);
    const { row, column, rowSpan, columnSpan } = box;
    const lines = pageLines(filled.get(box) ?? []);
    const address = `第${row + 1}行第${ordinal}格`;
    boxes.set(address, { box, lines });
    return { row, column, rowSpan, columnSpan, text: boxText(lines, box), address };
  });
  const rows = cells.reduce((most, box) => Math.max(most, box.row + box.rowSpan), 0);
  const columns = cells.reduce((most, box) => Math.max(most, box.column + box.columnSpan), 0);
  return {
    grid: { kind: 'grid', name, rows, columns, cells: read },
    overfull: [...boxes].flatMap(([address, { box, lines }]) =>
      lines.flat().some(({ right }) => right > box.right + OVER) ? [address] : [],
    ),
    jointOf: (above, below) => {
      const upper = boxes.get(above.address);
      const last = upper?.lines.at(-1);
      const first = boxes.get(below.address)?.lines[0];
      return upper && last && first ? joint(last, first, upper.box) : '\n';
    },
  };
}

/** A text reaches over a rule from here on, in points. */
const OVER = 0.5;

/** What a box keeps blank beside its rules, in widths of a character. */
const MARGIN = 0.6;

/** How far office programs set Chinese and a number apart, in widths of a character. */
const SET_APART = 0.25;

/** The lines of a box as one text; a line that is full goes on in the next without a break. */
function boxText(lines: readonly Line[], box: RuledCell): string {
  return lines
    .map((line, at) => {
      const next = lines[at + 1];
      const text = line.map((segment) => segment.text).join(' ');
      return next === undefined ? text : `${text}${joint(line, next, box)}`;
    })
    .join('');
}

/** A line without room for the first word of the next goes on there. */
function joint(line: Line, [first]: Line, { right }: RuledCell): Joint {
  const last = line.at(-1);
  if (last === undefined || first === undefined) return '\n';
  const room = right - last.right - MARGIN * last.height;
  const gap = isSetApart(last.text, first.text) ? SET_APART : 0;
  if (room >= (firstWordWidth(first.text) + gap) * last.height) return '\n';
  return last.blankAfter ? ' ' : '';
}

/** How wide the first word of a line is, in widths of a character: only Chinese is parted anywhere. */
function firstWordWidth(text: string): number {
  const [word = ''] =
    /^[（《“‘「『【]*(?:[^\p{Script=Han}\s，。；：、（）《》“”‘’「」『』【】]+|.)[，。；：、）》”’」』】！？％]*/u.exec(
      text,
    ) ?? [];
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
  const [x, y] = [(left + right) / 2, middleOf({ bottom, height })];
  return (
    x >= (box.left ?? Number.NEGATIVE_INFINITY) &&
    x < (box.right ?? Number.POSITIVE_INFINITY) &&
    y >= box.bottom &&
    y < box.top
  );
}

/** The height of the middle of a text, in points. */
export function middleOf({ bottom, height }: Pick<PageText, 'bottom' | 'height'>): number {
  return bottom + height / 3;
}
