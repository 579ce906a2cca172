import { chartTheme } from '../../../charts/draw/chartTheme.ts';
import { columnWidth } from '../../../charts/draw/columnWidth.ts';
import { linearScale } from '../../../charts/draw/linearScale.ts';
import { type SvgNode, svgNode } from '../../../charts/draw/svgNode.ts';
import { largest, smallest } from '../../../model/extremes.ts';
import { cellWords } from '../resultWords.ts';
import type { ChartPoint } from './chartChoice.ts';
import { type ChartWords, chartFrame, chartText, round } from './chartFrame.ts';

const HEIGHT = 220;
const TOP = 34;
const BOTTOM = 34;
const RADIUS = 4;

/** A line over years that stand as far apart as they are, each with its number above it. */
export function lineChart(
  points: readonly ChartPoint[],
  width: number,
  words: ChartWords,
): SvgNode {
  const theme = chartTheme(width);
  const years = points.map(({ label }) => Number(label));
  const values = points.map(({ value }) => value);
  const texts = points.map(({ text }) => cellWords({ name: words.title, type: 'decimal' }, text));
  const half = columnWidth([{ lines: texts }], theme) / 2 + 4;
  const x = linearScale([smallest(years), largest(years)], [half, width - half]);
  const y = linearScale(extent(values), [HEIGHT - BOTTOM, TOP]);
  const places = points.map(({ value }, index) => ({
    x: round(x.at(years[index] ?? 0)),
    y: round(y.at(value)),
  }));
  const line = places.map((place) => `${place.x},${place.y}`).join(' ');
  return chartFrame(width, HEIGHT, words, [
    svgNode('polyline', { points: line, class: 'quick-line' }),
    ...places.map((place) =>
      svgNode('circle', { cx: place.x, cy: place.y, r: RADIUS, class: 'chart-executed' }),
    ),
    ...places.map((place, index) =>
      chartText(texts[index] ?? '', place.x, place.y - 14, 'chart-value chart-halo', 'middle'),
    ),
    ...places.map((place, index) =>
      chartText(points[index]?.label ?? '', place.x, HEIGHT - 12, 'chart-tick', 'middle'),
    ),
  ]);
}

/** A line need not start at zero, but no change is drawn larger than a tenth of the numbers. */
function extent(values: readonly number[]): readonly [number, number] {
  const low = smallest(values);
  const high = largest(values);
  const least = Math.max(Math.abs(low), Math.abs(high)) / 10 || 1;
  const missing = Math.max(0, least - (high - low)) / 2;
  return [low - missing, high + missing];
}
