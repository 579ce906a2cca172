import * as Plot from '@observablehq/plot';
import type { ChartMark } from './drawChart.ts';

/** A horizontal bar in SVG units, from `x1` to `x2` and centred on `y`. */
export interface Bar {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

/** How a bar looks where no style sheet is at hand: in black, light or as an outline. */
export type BarLook = 'solid' | 'light' | 'outline';

const LOOKS: Readonly<Record<BarLook, Plot.RectOptions>> = {
  solid: {},
  light: { fillOpacity: 0.2 },
  outline: { fill: 'none', stroke: 'currentColor' },
};

/** A mark of bars that are equally thick. */
export function barMark(
  bars: readonly Bar[],
  thickness: number,
  look: BarLook,
  className: string,
): ChartMark {
  return Plot.rect(bars, {
    x1: { value: (bar: Bar) => bar.x1, scale: null },
    x2: { value: (bar: Bar) => bar.x2, scale: null },
    y1: { value: (bar: Bar) => bar.y - thickness / 2, scale: null },
    y2: { value: (bar: Bar) => bar.y + thickness / 2, scale: null },
    ...LOOKS[look],
    className,
  });
}
