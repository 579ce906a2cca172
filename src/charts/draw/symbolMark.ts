import * as Plot from '@observablehq/plot';
import type { ChartMark } from './chartMark.ts';

/** A place in SVG units. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** What it stands for, shown under the pointer. */
  readonly title?: string | undefined;
}

/** The signs of the charts: each meaning has a form of its own besides its colour. */
export type Sign = 'disc' | 'ring' | 'diamond' | 'right' | 'left' | 'up' | 'down';

const LOOKS: Readonly<Record<Sign, Plot.DotOptions>> = {
  disc: { symbol: 'circle', r: 5.5, fill: 'currentColor', stroke: 'none' },
  ring: { symbol: 'circle', r: 5, fill: 'none', strokeWidth: 2 },
  diamond: { symbol: 'diamond2', r: 5, fill: 'none', strokeWidth: 2 },
  right: { symbol: 'triangle', r: 5.5, rotate: 90, fill: 'currentColor', stroke: 'none' },
  left: { symbol: 'triangle', r: 5.5, rotate: -90, fill: 'currentColor', stroke: 'none' },
  up: { symbol: 'triangle', r: 5, fill: 'currentColor', stroke: 'none' },
  down: { symbol: 'triangle', r: 4.5, rotate: 180, fill: 'none', strokeWidth: 1.5 },
};

/** A mark that sets one sign at several places. */
export function symbolMark(points: readonly Point[], sign: Sign, className: string): ChartMark {
  return Plot.dot(points, {
    x: { value: (point: Point) => point.x, scale: null },
    y: { value: (point: Point) => point.y, scale: null },
    title: (point: Point) => point.title,
    ...LOOKS[sign],
    className,
  });
}
