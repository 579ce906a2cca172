import { chartTheme } from '../../../charts/draw/chartTheme.ts';
import { columnWidth } from '../../../charts/draw/columnWidth.ts';
import { linearScale } from '../../../charts/draw/linearScale.ts';
import { roundTicks } from '../../../charts/draw/roundTicks.ts';
import { type SvgNode, svgNode } from '../../../charts/draw/svgNode.ts';
import { largest, smallest } from '../../../model/extremes.ts';
import { groupThousands } from '../../../model/format.ts';
import type { DotPoint } from './chartChoice.ts';
import { type ChartWords, chartFrame, chartLine, chartText, round } from './chartFrame.ts';

const HEIGHT = 320;
const TOP = 34;
const BOTTOM = 56;
const RADIUS = 4;
const TICKS = 4;

/** Dots of two numbers between round ticks; the names of both stand at the ends of the axes. */
export function dotChart(
  points: readonly DotPoint[],
  names: { readonly x: string; readonly y: string },
  width: number,
  words: ChartWords,
): SvgNode {
  const theme = chartTheme(width);
  const across = extent(points.map(({ x }) => x));
  const up = extent(points.map(({ y }) => y));
  const yTicks = roundTicks(...up, TICKS);
  const left = columnWidth([{ lines: yTicks.map(grouped) }], theme) + 10;
  const x = linearScale(across, [left + RADIUS, width - 28]);
  const y = linearScale(up, [HEIGHT - BOTTOM, TOP]);
  return chartFrame(width, HEIGHT, words, [
    chartText(names.y, 0, 12, 'chart-label'),
    ...yTicks.flatMap((tick) => [
      chartLine(left, y.at(tick), width, y.at(tick), 'chart-grid'),
      chartText(grouped(tick), left - 6, y.at(tick), 'chart-tick', 'end'),
    ]),
    ...roundTicks(...across, TICKS).map((tick) =>
      chartText(grouped(tick), x.at(tick), HEIGHT - BOTTOM + 18, 'chart-tick', 'middle'),
    ),
    chartText(names.x, width, HEIGHT - 10, 'chart-label', 'end'),
    ...points.map((point) =>
      svgNode(
        'circle',
        { cx: round(x.at(point.x)), cy: round(y.at(point.y)), r: RADIUS, class: 'quick-dot' },
        svgNode('title', {}, point.label),
      ),
    ),
  ]);
}

function extent(values: readonly number[]): readonly [number, number] {
  const low = smallest(values);
  const high = largest(values);
  return low === high ? [low - 1, high + 1] : [low, high];
}

function grouped(tick: number): string {
  return groupThousands(String(tick));
}
