import type { ChartOptions } from '../chartOptions.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { textBlocks } from './textBlocks.ts';
import { textWidth } from './textWidth.ts';
import { wrapText } from './wrapText.ts';

const FOOT_LINES = 6;
const FOOT_GAP = 8;

/** What stands below a chart: marks, and where they end. */
export interface ChartFoot {
  readonly marks: readonly ChartMark[];
  readonly bottom: number;
}

/**
 * The sentence on what a chart leaves out and, in the corner, what must be said of its data; both
 * below everything else, so that neither lies over a mark.
 */
export function chartFoot(top: number, theme: ChartTheme, options: ChartOptions): ChartFoot {
  const { foot = '', mark = '' } = options;
  if (foot === '' && mark === '') return { marks: [], bottom: top };
  const { width, fontSize, lineHeight } = theme;
  const ems = width / fontSize - 0.5;
  const { lines, title } = wrapText(foot, ems, FOOT_LINES);
  const lastEms = textWidth(lines.at(-1) ?? '') + 2 + textWidth(mark);
  const markLines = mark === '' || (lines.length > 0 && lastEms <= ems) ? 0 : 1;
  const textTop = top + FOOT_GAP;
  const textBottom = textTop + lines.length * lineHeight;
  const bottom = textBottom + markLines * lineHeight;
  const sentence = { x: 0, y: (textTop + textBottom) / 2, lines, title };
  const corner = { x: width, y: bottom - lineHeight / 2, lines: [mark] };
  return {
    marks: [
      ...(lines.length === 0 ? [] : [textBlocks([sentence], theme, 'chart-note')]),
      ...(mark === '' ? [] : [textBlocks([corner], theme, 'chart-mark', 'end')]),
    ],
    bottom: bottom + 2,
  };
}
