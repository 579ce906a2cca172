import type { PointsLostRow } from '../analysis/figures/figure.ts';
import { largest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { barMark } from './draw/barMark.ts';
import { baseMark } from './draw/baseMark.ts';
import { chartKey, type KeyItem } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { labelMark } from './draw/labelMark.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { NOTE_GAP, noteMarks, noteWidth } from './draw/noteMarks.ts';
import { plotWidthBeside } from './draw/plotWidthBeside.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { valueAxis } from './draw/valueAxis.ts';
import { type LossLane, lossGroups } from './parts/lossGroups.ts';
import { type PlacedLosses, placeLossGroups } from './parts/placeLossGroups.ts';

const BAR = 14;
const THIN_BAR = 6;

const KEY: readonly KeyItem[] = [
  {
    label: '失分',
    sign: (x, y) => barMark([{ x1: x, x2: x + 24, y }], 12, 'solid', 'chart-lost'),
  },
  {
    label: '该部分分值',
    sign: (x, y) => barMark([{ x1: x, x2: x + 24, y }], THIN_BAR, 'light', 'chart-carried'),
  },
];

/**
 * 失分构成: the points that each project lost in each first-level part (solid) against those that
 * the part carries (outline), all on one scale; a project without a loss says so. Returns an `svg`
 * element as text.
 */
export function pointsLost(rows: readonly PointsLostRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可显示的得分。', options);
  const theme = chartTheme(options.width);
  const groups = lossGroups(rows);
  const lossless = groups.every(({ lanes }) => lanes.length === 0);
  const key = chartKey(
    lossless ? [] : KEY,
    lossless || theme.narrow ? undefined : '单位：分',
    theme,
  );
  const top = key.height + (lossless || theme.narrow ? 0 : theme.axisHeight);
  const placed = placeLossGroups(groups, theme, top + 6);
  const x = pointsScale(placed, theme);
  const bottom = placed.bottom + 6;
  const marks = [
    ...key.marks,
    ...(lossless ? [] : laneMarks(placed.lanes, x, theme, top, bottom)),
    labelMark(placed.labels, theme, options),
    textBlocks(placed.notes, theme, 'chart-note'),
  ];
  return drawChart({ x, top, bottom, height: bottom + 2 }, marks, theme, options);
}

function pointsScale({ lanes, left }: PlacedLosses, theme: ChartTheme): LinearScale {
  const high = Math.max(0, largest(lanes.map(end))) || 1;
  const besides = lanes.map((lane) => ({
    end: end(lane) / high,
    text: noteWidth([lane.words], theme),
  }));
  return linearScale([0, high], [left, left + plotWidthBeside(besides, theme.width - left)]);
}

function laneMarks(
  lanes: PlacedLosses['lanes'],
  x: LinearScale,
  theme: ChartTheme,
  top: number,
  bottom: number,
): readonly ChartMark[] {
  const from = x.at(0);
  const lost = lanes.map((lane) => ({ x1: from, x2: x.at(Math.max(0, lane.lost)), y: lane.y }));
  const carried = lanes.map((lane) => ({ x1: from, x2: x.at(lane.points), y: lane.y }));
  const words = lanes.map((lane) => ({
    x: x.at(end(lane)) + NOTE_GAP,
    y: lane.y,
    lines: [lane.words],
  }));
  return [
    ...(theme.narrow ? [] : valueAxis({ ticks: roundTicks(...x.domain, 5) }, x)),
    barMark(carried, THIN_BAR, 'light', 'chart-carried'),
    barMark(lost, BAR, 'solid', 'chart-lost'),
    baseMark(
      from,
      lanes.map(({ y }) => y),
      BAR,
      [top, bottom],
      theme,
    ),
    ...noteMarks(words, theme),
  ];
}

function end({ points, lost }: LossLane): number {
  return Math.max(0, points, lost);
}
