import type * as Plot from '@observablehq/plot';
import type { DrawnMark } from './drawnMark.ts';

/** Something that Plot draws, or that is drawn already. */
export type ChartMark = Plot.Markish | DrawnMark | readonly ChartMark[];
