import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { columnWidth } from './columnWidth.ts';
import { textBlocks } from './textBlocks.ts';
import type { WrappedText } from './wrapText.ts';

/** A column of words or numbers beside the plot, a cell a row. */
export interface SideColumn {
  readonly header: string;
  readonly cells: readonly WrappedText[];
  readonly align: 'start' | 'end';
  readonly className: string;
}

/** Columns as wide as their texts, at the right edge of a chart. */
export interface SideColumns {
  /** The width of all, with the space before each. */
  readonly width: number;
  readonly marks: (rowYs: readonly number[], headerY: number) => readonly ChartMark[];
}

/** Sets columns beside the plot like a table: words from the left, numbers from the right. */
export function sideColumns(columns: readonly SideColumn[], theme: ChartTheme): SideColumns {
  const widths = columns.map(({ header, cells }) =>
    columnWidth([...cells, { lines: [header] }], theme),
  );
  const width = widths.reduce((sum, column) => sum + column + theme.columnGap, 0);
  const marks = (rowYs: readonly number[], headerY: number) => {
    let right = theme.width - width;
    return columns.flatMap(({ header, cells, align, className }, index) => {
      const left = right + theme.columnGap;
      right = left + (widths[index] ?? 0);
      const x = align === 'start' ? left : right;
      const blocks = cells.map((cell, row) => ({ ...cell, x, y: rowYs[row] ?? 0 }));
      return [
        textBlocks([{ x, y: headerY, lines: [header] }], theme, 'chart-tick', align),
        textBlocks(blocks, theme, className, align),
      ];
    });
  };
  return { width, marks };
}
