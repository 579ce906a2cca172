import * as Plot from '@observablehq/plot';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';

/** Lines of text at a point in SVG units, centred on it vertically. */
export interface TextBlock {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** The whole text where the lines leave some of it out. */
  readonly title?: string | undefined;
  /** Where the text leads, if it is a link. */
  readonly href?: string | undefined;
}

/** A mark that sets text at fixed places, of one class and one alignment. */
export function textBlocks(
  blocks: readonly TextBlock[],
  theme: ChartTheme,
  className: string,
  textAnchor: 'start' | 'middle' | 'end' = 'start',
): ChartMark {
  return Plot.text(blocks, {
    x: { value: (block: TextBlock) => block.x, scale: null },
    y: { value: (block: TextBlock) => block.y, scale: null },
    text: (block: TextBlock) => block.lines.join('\n'),
    title: (block: TextBlock) => block.title,
    href: (block: TextBlock) => block.href,
    lineHeight: theme.lineHeight / theme.fontSize,
    dy: -0.5,
    textAnchor,
    className,
  });
}
