import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { LaneRow, PlacedLanes } from './stackLanes.ts';
import { textBlocks } from './textBlocks.ts';

/** The words below the marks of each lane; `lefts` are where the lanes begin. */
export function laneWords(
  rows: readonly (LaneRow & PlacedLanes)[],
  lefts: readonly number[],
  theme: ChartTheme,
): ChartMark {
  const blocks = rows.flatMap(({ lanes, at }) =>
    lanes.flatMap(({ words }, lane) => {
      const y = at[lane]?.wordsY;
      return y === undefined || words.lines.length === 0
        ? []
        : { ...words, x: lefts[lane] ?? 0, y };
    }),
  );
  return textBlocks(blocks, theme, 'chart-note');
}
