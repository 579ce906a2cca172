import { cutWords } from '../../model/cutWords.ts';
import type { Project } from '../../model/project.ts';
import { digitWidth } from '../digitWidth.ts';
import { withBrokenLabels } from '../form/brokenLabels.ts';
import { type FormGrid, formGrid } from '../form/formGrid.ts';
import { formHeights } from '../form/formHeights.ts';
import { type Imprint, markedNotice } from '../imprint.ts';
import type { Block } from './block.ts';
import { docxBytes } from './docxBytes.ts';
import { UPRIGHT_PAGE, WIDE_PAGE } from './page.ts';
import { BODY_HALF_POINTS } from './stylesXml.ts';
import { CELL_SIDES } from './tableXml.ts';

/** What an A4 page holds below the title, in the heights of a spreadsheet, which are more than Word's. */
const PAGE_HEIGHT = { upright: 750, wide: 480 } as const;

/** 8.5 points: smaller than that no name is kept whole for. */
const SMALLEST = 17;
const HAN = /\p{Script=Han}/u;

/** A digit of one half-point, in twentieths of a point. */
const TWIPS = 5;

/** The filled official form as a Word document, on one A4 page where it fits. */
export function formDocument(
  { form, source }: Pick<Project, 'form' | 'source'>,
  imprint: Imprint,
): Uint8Array<ArrayBuffer> {
  const grid = withBrokenLabels(formGrid(form));
  const { name } = form.head;
  const blocks: readonly Block[] = [
    ...grid.above.map((text) => ({ kind: 'note', text }) as const),
    { kind: 'title', text: grid.title },
    ...(grid.subtitle === '' ? [] : [{ kind: 'subtitle', text: grid.subtitle } as const]),
    ...formTables(grid),
    ...(form.cut === undefined ? [] : [{ kind: 'note', text: cutWords(form.cut) } as const]),
  ];
  return docxBytes({
    title: `${grid.title}：${name}`,
    blocks,
    header: markedNotice(imprint),
    footer: `${name}｜来源：${source.publisher}《${source.title}》`,
    wide: grid.wide,
  });
}

/**
 * One table; on a long form two that are joined, since Word repeats only the first rows of a table and
 * the head of the indicators is to stand on every page.
 */
function formTables(grid: FormGrid): Block[] {
  const { rows, widths, repeated, wide } = grid;
  const height = formHeights(grid)
    .flat()
    .reduce((sum, one) => sum + one, 0);
  const table = (own: typeof rows, count: number): Block => ({
    ...{ kind: 'table', widths, rows: own, repeated: count },
    halfPoints: bodySize(grid),
  });
  const fits = height <= (wide ? PAGE_HEIGHT.wide : PAGE_HEIGHT.upright);
  if (fits || repeated.count === 0) return [table(rows, 0)];
  const { above, below } = cutRows(rows, repeated);
  return [table(above, 0), { kind: 'joint' }, table(below, repeated.count)];
}

/** The rows above those that stand again and the rows from these on; a cell that reaches from one table into the other stands in both. */
function cutRows(
  rows: FormGrid['rows'],
  { from, count }: FormGrid['repeated'],
): Record<'above' | 'below', FormGrid['rows']> {
  const across = rows
    .slice(0, from)
    .flatMap((cells, row) =>
      cells.flatMap((cell) =>
        row + cell.rows > from ? [{ cell, upper: from - row, lower: row + cell.rows - from }] : [],
      ),
    );
  const cut = new Map(across.map((one) => [one.cell, one.upper]));
  const above = rows
    .slice(0, from)
    .map((cells) => cells.map((cell) => ({ ...cell, rows: cut.get(cell) ?? cell.rows })));
  const below = rows.slice(from).map((cells, row) => {
    if (row !== 0 && row !== count) return cells;
    const open = across.map(({ cell, lower }) =>
      row === 0 ? { ...cell, text: '', rows: count } : { ...cell, rows: lower - count },
    );
    return [...open, ...cells].sort((a, b) => a.column - b.column);
  });
  return { above, below };
}

/**
 * So large that a column holds the digits that it is wide, in half-points: on a wide sheet less than the usual size,
 * and where a name that is as wide as its column would break at the blanks beside it.
 */
function bodySize({ widths, wide, rows }: FormGrid): number {
  const { textWidth: room } = wide ? WIDE_PAGE : UPRIGHT_PAGE;
  const digits = sumOf(widths);
  let size = Math.min(BODY_HALF_POINTS, Math.floor(room / digits / TWIPS));
  for (const { column, columns, text, path } of rows.flat()) {
    const isFilledIn = path !== undefined;
    if (isFilledIn || !HAN.test(text)) continue;
    const width = sumOf(widths.slice(column, column + columns));
    const longest = widestWithin(text, width);
    const most = Math.floor(((room * width) / digits - CELL_SIDES) / (TWIPS * longest));
    if (most >= SMALLEST) size = Math.min(size, most);
  }
  return size;
}

/** How wide the widest line of a text is that a column holds, in digits. */
function widestWithin(text: string, width: number): number {
  const lines = text.split('\n').map(digitWidth);
  return lines.reduce((most, one) => (one > most && one <= width ? one : most), 1);
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
