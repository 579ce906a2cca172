import type { SvgNode } from '../../charts/draw/svgNode.ts';

/** A direction in which a chart is clicked and brushed: equal steps, each a choice of a facet. */
export interface ChartAxis {
  readonly facet: string;
  readonly direction: 'x' | 'y';
  readonly start: number;
  readonly step: number;
  /** Places of the choices, in the order of the steps. */
  readonly places: readonly number[];
}

/** A chart of the explorer in units of the page's text, 16 to a line of text. */
export interface ViewChart {
  readonly width: number;
  readonly height: number;
  /** What it shows, in a sentence with its figures. */
  readonly summary: string;
  readonly marks: readonly SvgNode[];
  readonly axes: readonly ChartAxis[];
}

/** The choice of an axis at a point; undefined outside. */
export function placeAt({ start, step, places }: ChartAxis, at: number): number | undefined {
  return places[Math.floor((at - start) / step)];
}

/** The choices of an axis between two points, those at both ends among them. */
export function placesBetween(axis: ChartAxis, a: number, b: number): number[] {
  const index = (at: number) =>
    Math.min(axis.places.length - 1, Math.max(0, Math.floor((at - axis.start) / axis.step)));
  return axis.places.slice(index(Math.min(a, b)), index(Math.max(a, b)) + 1);
}

/** A rounded coordinate: a tenth of a pixel is less than is seen. */
export function at(value: number): number {
  return Math.round(value * 10) / 10;
}
