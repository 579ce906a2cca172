import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { lineMark } from '../draw/lineMark.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import { wrapText } from '../draw/wrapText.ts';

/** Marks, and where they end. */
export interface Lane {
  readonly marks: readonly ChartMark[];
  readonly bottom: number;
}

/**
 * The lane of indicators without a completion rate, below `above`: why, how many and which, in words
 * only, so that none looks like 0 or 100 %.
 */
export function unassessedLane(
  why: string,
  labels: readonly string[],
  above: number,
  theme: ChartTheme,
): Lane {
  if (labels.length === 0) return { marks: [], bottom: above };
  const top = above === 0 ? 0 : above + theme.rowGap;
  const ems = theme.width / theme.fontSize - 1;
  const list = wrapText(labels.join('；'), ems, theme.narrow ? 8 : 4);
  const headY = top + (top === 0 ? 2 : theme.rowGap) + theme.lineHeight / 2;
  const listTop = headY + theme.lineHeight / 2 + 4;
  const listHeight = list.lines.length * theme.lineHeight;
  const marks = [
    ...(top === 0 ? [] : [lineMark([{ x1: 0, x2: theme.width, y1: top, y2: top }], 'chart-grid')]),
    textBlocks([{ x: 0, y: headY, lines: [`${why} ${labels.length} 项`] }], theme, 'chart-value'),
    textBlocks([{ ...list, x: 0, y: listTop + listHeight / 2 }], theme, 'chart-note'),
  ];
  return { marks, bottom: listTop + listHeight };
}
