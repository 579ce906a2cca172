import * as Plot from '@observablehq/plot';
import type { ChartOptions } from '../chartOptions.ts';
import { chartFoot } from './chartFoot.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { LinearScale } from './linearScale.ts';
import { type SvgElement, svgDocument } from './svgDocument.ts';

/** Where the scaled part of a chart lies in it, in SVG units. */
export interface ChartFrame {
  readonly x: LinearScale;
  /** Where the lines of the value axis begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/** Draws marks with Plot, places given in SVG units, and returns the text of one `svg` element. */
export function drawChart(
  { x, top, bottom, height }: ChartFrame,
  marks: readonly ChartMark[],
  theme: ChartTheme,
  options: ChartOptions,
): string {
  const foot = chartFoot(height, theme, options);
  const svg = Plot.plot({
    document: svgDocument() as unknown as Document,
    className: 'chart',
    width: theme.width,
    height: foot.bottom,
    marginTop: top,
    marginBottom: foot.bottom - bottom,
    marginLeft: x.range[0],
    marginRight: theme.width - x.range[1],
    x: { type: 'linear', domain: x.domain, axis: null },
    y: { type: 'identity', axis: null },
    marks: [...marks, ...foot.marks],
  }) as unknown as SvgElement;
  for (const group of svg.childNodes) group.removeAttribute('aria-label');
  return described(svg, theme, options);
}

/** The element as text, with its name and description; an image unless links stand in it. */
function described(svg: SvgElement, theme: ChartTheme, options: ChartOptions): string {
  const descriptionId = `${options.id}-description`;
  const description = svg.ownerDocument.createElementNS(svg.namespaceURI, 'desc');
  description.setAttribute('id', descriptionId);
  description.textContent = options.description;
  svg.insertBefore(description, svg.childNodes[0] ?? null);
  svg.setAttribute('xmlns', svg.namespaceURI);
  svg.setAttribute('font-size', theme.fontSize);
  svg.setAttribute('role', hasLink(svg) ? 'group' : 'img');
  svg.setAttribute('aria-label', options.title);
  svg.setAttribute('aria-describedby', descriptionId);
  return svg.outerHTML;
}

/** What can be reached by keyboard must not stand in an image, whose parts nobody is told of. */
function hasLink(element: SvgElement): boolean {
  return element.tagName === 'a' || element.childNodes.some(hasLink);
}
