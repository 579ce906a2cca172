import type * as Plot from '@observablehq/plot';

/** Something that Plot draws. */
export type ChartMark = Plot.Markish;
