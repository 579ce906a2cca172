import type { ChartOptions } from '../chartOptions.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { plainText } from './plainText.ts';
import type { PlacedLanes } from './stackLanes.ts';

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
export function linkMark(areas: readonly LinkArea[], { link }: ChartOptions): ChartMark {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const create = (name: string, attributes: Readonly<Record<string, string | number>>) => {
      const node = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
      return node;
    };
    const group = create('g', { class: 'chart-areas' });
    for (const { x1, x2, y1, y2, title: words, page } of areas) {
      const href = page === undefined ? undefined : link?.(page);
      const text = plainText(words);
      const area = href === undefined ? create('g', {}) : create('a', { href, 'aria-label': text });
      const title = create('title', {});
      title.textContent = text;
      area.appendChild(title);
      area.appendChild(
        create('rect', { x: x1, y: y1, width: Math.max(0, x2 - x1), height: Math.max(0, y2 - y1) }),
      );
      group.appendChild(area);
    }
    return group as SVGElement;
  };
}

/** The areas of whole rows, from edge to edge. */
export function rowLinks(
  rows: readonly (Pick<LinkArea, 'title' | 'page'> & Pick<PlacedLanes, 'top' | 'bottom'>)[],
  theme: ChartTheme,
  options: ChartOptions,
): ChartMark {
  const space = theme.rowGap / 2;
  const areas = rows.map(({ title, page, top, bottom }) => ({
    ...{ title, page, x1: 0, x2: theme.width, y1: top - space, y2: bottom + space },
  }));
  return linkMark(areas, options);
}
