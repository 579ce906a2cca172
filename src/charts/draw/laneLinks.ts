import type { ChartOptions } from '../chartOptions.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { DrawnMark } from './drawnMark.ts';
import { type LinkArea, rowLinks } from './linkMark.ts';
import type { RowPlace } from './placeRows.ts';

/** The areas of rows of one lane each, as high as their lane, from edge to edge. */
export function laneLinks(
  rows: readonly (Pick<LinkArea, 'title' | 'page'> & Pick<RowPlace, 'laneY'>)[],
  laneHeight: number,
  theme: ChartTheme,
  options: ChartOptions,
): DrawnMark {
  const areas = rows.map(({ title, page, laneY }) => ({
    ...{ title, page, top: laneY - laneHeight / 2, bottom: laneY + laneHeight / 2 },
  }));
  return rowLinks(areas, theme, options);
}
