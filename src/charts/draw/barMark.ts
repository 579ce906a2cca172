import type { Box, BoxLook } from './boxMark.ts';
import { boxMark } from './boxMark.ts';
import type { DrawnMark } from './drawnMark.ts';

/** A horizontal bar in SVG units, from `x1` to `x2` and centred on `y`. */
export interface Bar extends Pick<Box, 'x1' | 'x2' | 'title'> {
  readonly y: number;
}

/** A mark of bars that are equally thick. */
export function barMark(
  bars: readonly Bar[],
  thickness: number,
  look: BoxLook,
  className: string,
): DrawnMark {
  const boxes = bars.map(({ y, ...bar }) => ({
    ...bar,
    y1: y - thickness / 2,
    y2: y + thickness / 2,
  }));
  return boxMark(boxes, look, className);
}
