import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { lineMark } from './lineMark.ts';

const OVERHANG = 2;

/**
 * The line from which values are read, at `x`: one from `top` to `bottom`; in a narrow chart one for
 * each lane, so that it does not run through the labels above them.
 */
export function baseMark(
  x: number,
  laneYs: readonly number[],
  laneHeight: number,
  [top, bottom]: readonly [number, number],
  theme: ChartTheme,
): ChartMark {
  const half = laneHeight / 2 + OVERHANG;
  const lines = theme.narrow
    ? laneYs.map((y) => ({ x1: x, x2: x, y1: y - half, y2: y + half }))
    : [{ x1: x, x2: x, y1: top, y2: bottom }];
  return lineMark(lines, 'chart-base');
}
