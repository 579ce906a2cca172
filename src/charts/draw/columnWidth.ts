import type { ChartTheme } from './chartTheme.ts';
import { textWidth } from './textWidth.ts';

/** The width in SVG units of a column of texts: that of its longest line. */
export function columnWidth(
  texts: readonly { readonly lines: readonly string[] }[],
  theme: ChartTheme,
): number {
  let widest = 0;
  for (const { lines } of texts) {
    for (const line of lines) widest = Math.max(widest, textWidth(line));
  }
  return Math.ceil(widest * theme.fontSize);
}
