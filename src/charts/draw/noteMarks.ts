import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { columnWidth } from './columnWidth.ts';
import { textBlocks } from './textBlocks.ts';

/** Lines beside a mark, centred on `y`: the first is the value, the others remarks on it. */
export interface Note {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
}

/** Space between a mark and its note. */
export const NOTE_GAP = 8;
/** Bold text is wider than `textWidth` says. */
const BOLD = 1.06;

/** The width that a note takes beside a mark, with the space before it. */
export function noteWidth(lines: readonly string[], theme: ChartTheme): number {
  return NOTE_GAP + Math.ceil(columnWidth([{ lines }], theme) * BOLD);
}

/** Marks that set notes, the first line of each in bold. */
export function noteMarks(notes: readonly Note[], theme: ChartTheme): readonly ChartMark[] {
  const half = theme.lineHeight / 2;
  const values = notes.map(({ x, y, lines }) => ({
    x,
    y: y - half * (lines.length - 1),
    lines: lines.slice(0, 1),
  }));
  const remarks = notes
    .filter(({ lines }) => lines.length > 1)
    .map(({ x, y, lines }) => ({ x, y: y + half, lines: lines.slice(1) }));
  return [
    textBlocks(values, theme, 'chart-value chart-halo'),
    textBlocks(remarks, theme, 'chart-note chart-halo'),
  ];
}
