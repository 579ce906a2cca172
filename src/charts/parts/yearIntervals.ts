import { boxMark } from '../draw/boxMark.ts';
import type { DrawnMark } from '../draw/drawnMark.ts';
import { lineMark } from '../draw/lineMark.ts';

const HALF_BAR = 4;
const HALF_CAP = 8;

/** An upright interval in SVG units, centred on `x`. */
export interface UprightInterval {
  readonly x: number;
  readonly y1: number;
  readonly y2: number;
  readonly title: string;
}

/** Intervals as upright bars with caps. */
export function yearIntervals(intervals: readonly UprightInterval[]): readonly DrawnMark[] {
  const boxes = intervals.map(({ x, ...ends }) => ({
    x1: x - HALF_BAR,
    x2: x + HALF_BAR,
    ...ends,
  }));
  const caps = intervals.flatMap(({ x, y1, y2 }) =>
    [y1, y2].map((y) => ({ x1: x - HALF_CAP, x2: x + HALF_CAP, y1: y, y2: y })),
  );
  return [boxMark(boxes, 'light', 'chart-interval'), lineMark(caps, 'chart-cap')];
}
