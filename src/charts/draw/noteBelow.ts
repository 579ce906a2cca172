import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { RowPlace } from './placeRows.ts';
import { type TextBlock, textBlocks } from './textBlocks.ts';

/** What is said of each row, below its lane: on a phone, where no column beside it has room. */
export function noteBelow(
  rows: readonly (Pick<RowPlace, 'noteY'> & {
    readonly note: Pick<TextBlock, 'lines' | 'title'>;
  })[],
  theme: ChartTheme,
): ChartMark {
  return textBlocks(
    rows.map(({ note, noteY }) => ({ ...note, x: 0, y: noteY })),
    theme,
    'chart-note',
  );
}
