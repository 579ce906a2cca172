import * as Plot from '@observablehq/plot';
import { groupThousands } from '../../model/format.ts';
import type { ChartMark } from './chartMark.ts';
import type { LinearScale } from './linearScale.ts';
import { lineMark } from './lineMark.ts';

/** How far above the axis a text stands level with its ticks. */
export const TICK_LEVEL = 12;

const TICK_PADDING = 7;

/** What an axis shows, and where. */
export interface ValueAxis {
  readonly ticks: readonly number[];
  readonly tickFormat?: (tick: number) => string;
  /** Centres of the rows, where lines are drawn for each row alone and not through the texts between. */
  readonly laneYs?: readonly number[] | undefined;
  readonly laneHeight?: number;
}

/** The x axis of a chart: ticks above, thin lines down through the rows. */
export function valueAxis(
  { ticks, tickFormat = grouped, laneYs, laneHeight = 0 }: ValueAxis,
  x: LinearScale,
): readonly ChartMark[] {
  const half = laneHeight / 2;
  const lines = laneYs?.flatMap((y) =>
    ticks.map((tick) => ({ x1: x.at(tick), x2: x.at(tick), y1: y - half, y2: y + half })),
  );
  return [
    lines === undefined
      ? Plot.gridX(ticks, { className: 'chart-grid' })
      : lineMark(lines, 'chart-grid'),
    Plot.axisX(ticks, {
      anchor: 'top',
      tickSize: 0,
      tickPadding: TICK_PADDING,
      label: null,
      tickFormat,
      className: 'chart-tick',
    }),
  ];
}

function grouped(tick: number): string {
  return groupThousands(String(tick));
}
