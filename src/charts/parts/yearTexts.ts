import { largest } from '../../model/extremes.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import type { TextBlock } from '../draw/textBlocks.ts';
import { textWidth } from '../draw/textWidth.ts';
import { wrapText } from '../draw/wrapText.ts';
import type { YearPlot, YearSpan } from './yearPlot.ts';

const LINES = 4;
const GAP_EMS = 0.6;

/**
 * Texts under or above years, from `top` downwards: one a year, or for runs of years. Texts of single
 * years that are too wide for a year are set in lines or, where a word is too wide, for every second
 * or third year only, the last always.
 */
export function yearTexts(
  texts: readonly (string | YearSpan)[],
  { xs, band }: YearPlot,
  top: number,
  theme: ChartTheme,
): { readonly blocks: readonly TextBlock[]; readonly bottom: number } {
  const spans = texts.map((text, index) =>
    typeof text === 'string' ? { from: index, to: index, text } : text,
  );
  const [left, right] = [(xs[0] ?? 0) - band / 2, (xs.at(-1) ?? 0) + band / 2];
  const bandEms = band / theme.fontSize;
  const step = stepOf(texts, bandEms);
  const set = spans
    .filter(({ text }, index) => text !== '' && (spans.length - 1 - index) % step === 0)
    .map(({ from, to, text }) => {
      const ems = roomEms((to - from + step) * bandEms, bandEms);
      const wrapped = wrapText(text, ems, LINES);
      const centre = ((xs[from] ?? 0) + (xs[to] ?? 0)) / 2;
      const half = columnWidth([wrapped], theme) / 2;
      return { ...wrapped, x: Math.min(right - half, Math.max(left + half, centre)) };
    });
  const bottom =
    top + Math.max(0, largest(set.map(({ lines }) => lines.length))) * theme.lineHeight;
  const blocks = set.map((block) => ({
    ...block,
    y: top + (block.lines.length * theme.lineHeight) / 2,
  }));
  return { blocks, bottom };
}

/**
 * The widest text for which `ems` are free, in em: one wider than a year may stand at an edge, where it
 * moves towards its neighbour by half of what it is wider.
 */
function roomEms(ems: number, bandEms: number): number {
  return Math.min(ems, (ems + bandEms / 2) / 1.5) - GAP_EMS;
}

/** How many years share the room of one text. */
function stepOf(texts: readonly (string | YearSpan)[], bandEms: number): number {
  const words = texts.flatMap((text) => (typeof text === 'string' ? text.split(/(?<=–)/) : []));
  const widest = Math.max(0, largest(words.map(textWidth)));
  let step = 1;
  while (step < texts.length && roomEms(step * bandEms, bandEms) < widest) step += 1;
  return step;
}
