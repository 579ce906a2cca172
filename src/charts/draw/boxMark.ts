import * as Plot from '@observablehq/plot';
import type { ChartMark } from './chartMark.ts';
import { plainText } from './plainText.ts';

/** A rectangle in SVG units. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** What it stands for, shown under the pointer. */
  readonly title?: string | undefined;
}

/** How a box looks where no style sheet is at hand: in black, light or as an outline. */
export type BoxLook = 'solid' | 'light' | 'outline';

const LOOKS: Readonly<Record<BoxLook, Plot.RectOptions>> = {
  solid: {},
  light: { fillOpacity: 0.2 },
  outline: { fill: 'none', stroke: 'currentColor' },
};

/** A mark of boxes that look the same; `fill` where it is not that of the look. */
export function boxMark(
  boxes: readonly Box[],
  look: BoxLook,
  className: string,
  fill?: string,
): ChartMark {
  return Plot.rect(boxes, {
    x1: { value: (box: Box) => box.x1, scale: null },
    x2: { value: (box: Box) => box.x2, scale: null },
    y1: { value: (box: Box) => box.y1, scale: null },
    y2: { value: (box: Box) => box.y2, scale: null },
    title: ({ title }: Box) => (title === undefined ? undefined : plainText(title)),
    ...LOOKS[look],
    ...(fill === undefined ? {} : { fill }),
    className,
  });
}
