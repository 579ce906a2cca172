import type { ChartOptions } from '../chartOptions.ts';
import { chartTheme } from './chartTheme.ts';
import { drawChart } from './drawChart.ts';
import { linearScale } from './linearScale.ts';
import { textBlocks } from './textBlocks.ts';

/** A chart without rows: one line that says so. */
export function emptyChart(sentence: string, options: ChartOptions): string {
  const theme = chartTheme(options.width);
  const height = theme.lineHeight + theme.rowGap;
  const text = textBlocks([{ x: 0, y: height / 2, lines: [sentence] }], theme, 'chart-note');
  const x = linearScale([0, 1], [0, theme.width]);
  return drawChart({ x, top: 0, bottom: height, height }, [text], theme, options);
}
