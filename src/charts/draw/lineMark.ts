import * as Plot from '@observablehq/plot';
import type { ChartMark } from './chartMark.ts';

/** A straight line in SVG units. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A mark of straight lines. */
export function lineMark(lines: readonly Line[], className: string): ChartMark {
  return Plot.link(lines, {
    x1: { value: (line: Line) => line.x1, scale: null },
    x2: { value: (line: Line) => line.x2, scale: null },
    y1: { value: (line: Line) => line.y1, scale: null },
    y2: { value: (line: Line) => line.y2, scale: null },
    className,
  });
}
