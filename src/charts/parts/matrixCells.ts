import type { ChartOptions } from '../chartOptions.ts';
import { type BoxLook, boxMark } from '../draw/boxMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { linkMark } from '../draw/linkMark.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import type { MatrixColumn } from './matrixColumns.ts';

const GAP = 2;

/** How one kind of cell looks; `label` is its word in the key. */
export interface CellLook {
  readonly name: string;
  readonly label: string;
  readonly look: BoxLook;
  readonly className: string;
}

/** One cell: its text, its kind, and the same in words for those who point at it. */
export interface MatrixCell {
  readonly text: string;
  /** The name of its look. */
  readonly kind: string;
  readonly title: string;
  /** The id of the page that it leads to. */
  readonly page?: string | undefined;
}

/** The sign of a look in the key. */
export function cellKey({ label, look, className }: CellLook): KeyItem {
  const box = (x: number, y: number) => ({ x1: x + 1, x2: x + 23, y1: y - 7, y2: y + 7 });
  return { label, sign: (x, y) => boxMark([box(x, y)], look, className) };
}

/**
 * The cells of all rows as boxes of their look, `height` high, with their texts in the middle; over those
 * that lead to a page, what leads there.
 */
export function cellMarks(
  rows: readonly { readonly laneY: number; readonly cells: readonly MatrixCell[] }[],
  columns: readonly MatrixColumn[],
  height: number,
  looks: readonly CellLook[],
  theme: ChartTheme,
  options: ChartOptions,
): readonly ChartMark[] {
  const cells = rows.flatMap(({ laneY, cells }) =>
    columns.flatMap(({ index, x1, x2 }) => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const box = { x1: x1 + GAP, x2: x2 - GAP, y1: laneY - height / 2, y2: laneY + height / 2 };
      // what leads to a page says so itself
      return { ...cell, box: cell.page === undefined ? { ...box, title: cell.title } : box };
    }),
  );
  const texts = cells.map(({ text, box }) => ({
    x: (box.x1 + box.x2) / 2,
    y: (box.y1 + box.y2) / 2,
    lines: [text],
  }));
  const linked = cells.flatMap(({ page, title, box }) =>
    page === undefined ? [] : { ...box, title, page },
  );
  return [
    ...looks.map(({ name, look, className }) =>
      boxMark(
        cells.filter(({ kind }) => kind === name).map(({ box }) => box),
        look,
        className,
      ),
    ),
    textBlocks(texts, theme, 'chart-cell', 'middle'),
    ...(linked.length === 0 ? [] : [linkMark(linked, options)]),
  ];
}
