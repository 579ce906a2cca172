import type { ChartOptions } from '../chartOptions.ts';
import type { ChartTheme } from './chartTheme.ts';
import { type DrawnMark, drawnGroup } from './drawnMark.ts';
import { plainText } from './plainText.ts';
import type { PlacedLanes } from './stackLanes.ts';
import { svgText, svgTitle } from './svgText.ts';

/** A part of a drawing that is about one thing, in SVG units. */
export interface LinkArea {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** What it shows, in words. */
  readonly title: string;
  /** The id of the page that it is about. */
  readonly page?: string | undefined;
}

/**
 * Areas over what they are about: each says more to who points at it and leads to its page. Drawn
 * last, so that nothing lies above them; `styles/charts.css` shows which one is pointed at.
 */
export function linkMark(areas: readonly LinkArea[], options: ChartOptions): DrawnMark {
  const elements = areas.map((area) => areaElement(area, options));
  return drawnGroup({ class: 'chart-areas' }, elements);
}

function areaElement(
  { x1, x2, y1, y2, title: words, page }: LinkArea,
  { link }: ChartOptions,
): string {
  const text = plainText(words);
  const size = { width: Math.max(0, x2 - x1), height: Math.max(0, y2 - y1) };
  const content = svgTitle(text) + svgText('rect', { x: x1, y: y1, ...size });
  const href = page === undefined ? undefined : link?.(page);
  if (href === undefined) return svgText('g', {}, content);
  return svgText('a', { href, 'aria-label': text }, content);
}

/** The areas of whole rows, from edge to edge. */
export function rowLinks(
  rows: readonly (Pick<LinkArea, 'title' | 'page'> & Pick<PlacedLanes, 'top' | 'bottom'>)[],
  theme: ChartTheme,
  options: ChartOptions,
): DrawnMark {
  const space = theme.rowGap / 2;
  const areas = rows.map(({ title, page, top, bottom }) => ({
    ...{ title, page, x1: 0, x2: theme.width, y1: top - space, y2: bottom + space },
  }));
  return linkMark(areas, options);
}
