import * as Plot from '@observablehq/plot';
import type { ChartOptions } from '../chartOptions.ts';
import type { ChartTheme } from './chartTheme.ts';
import type { LinearScale } from './linearScale.ts';
import { type SvgElement, svgDocument } from './svgDocument.ts';

/** Something that Plot draws. */
export type ChartMark = Plot.Markish;

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
  const svg = Plot.plot({
    document: svgDocument() as unknown as Document,
    className: 'chart',
    width: theme.width,
    height,
    marginTop: top,
    marginBottom: height - bottom,
    marginLeft: x.range[0],
    marginRight: theme.width - x.range[1],
    x: { type: 'linear', domain: x.domain, axis: null },
    y: { type: 'identity', axis: null },
    marks: [...marks],
  }) as unknown as SvgElement;
  for (const group of svg.childNodes) group.removeAttribute('aria-label');
  const descriptionId = `${options.id}-description`;
  const description = svg.ownerDocument.createElementNS(svg.namespaceURI, 'desc');
  description.setAttribute('id', descriptionId);
  description.textContent = options.description;
  svg.insertBefore(description, svg.childNodes[0] ?? null);
  svg.setAttribute('xmlns', svg.namespaceURI);
  svg.setAttribute('font-size', theme.fontSize);
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', options.title);
  svg.setAttribute('aria-describedby', descriptionId);
  return svg.outerHTML;
}
