import { smallest } from '../../model/extremes.ts';
/** A mark that ends at `end` (0–1 of the plot), with a text `text` SVG units wide beside its end. */
export interface TextBeside {
  readonly end: number;
  readonly text: number;
}

/**
 * The widest plot in which every text still fits between the end of its mark and the right edge,
 * at least half of what is available.
 */
export function plotWidthBeside(items: readonly TextBeside[], available: number): number {
  const widths = items.map(({ end, text }) => (end > 0 ? (available - text) / end : available));
  return Math.max(available / 2, Math.min(available, smallest(widths)));
}
