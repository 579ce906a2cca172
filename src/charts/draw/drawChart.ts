import * as Plot from '@observablehq/plot';
import type { ChartOptions } from '../chartOptions.ts';
import { chartFoot } from './chartFoot.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { DrawnMark } from './drawnMark.ts';
import type { LinearScale } from './linearScale.ts';
import { type SvgDocument, type SvgElement, svgDocument } from './svgDocument.ts';

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
  const painted = paintedMarks([...marks, ...foot.marks]);
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
    marks: painted.map(plotMark),
  }) as unknown as SvgElement;
  for (const group of svg.childNodes) group.removeAttribute('aria-label');
  const isLinked = painted.some((mark) => mark instanceof DrawnMark && mark.hasLink);
  return described(svg, isLinked, theme, options);
}

/** All marks in the order in which they are painted; what is drawn and lies on each other is one. */
function paintedMarks(marks: readonly ChartMark[]): readonly (Plot.Markish | DrawnMark)[] {
  const painted: (Plot.Markish | DrawnMark)[] = [];
  for (const mark of flat(marks)) {
    const last = painted.at(-1);
    if (mark instanceof DrawnMark && last instanceof DrawnMark) {
      painted[painted.length - 1] = new DrawnMark(last.text + mark.text);
    } else painted.push(mark);
  }
  return painted;
}

function flat(marks: readonly unknown[]): readonly (Plot.Markish | DrawnMark)[] {
  return marks.flat(Number.POSITIVE_INFINITY) as (Plot.Markish | DrawnMark)[];
}

/** Plot gives what is drawn already its place among its marks. */
function plotMark(mark: Plot.Markish | DrawnMark): Plot.Markish {
  if (!(mark instanceof DrawnMark)) return mark;
  return (_index, _scales, _values, _dimensions, { document }) =>
    (document as unknown as SvgDocument).drawing(mark.text) as unknown as SVGElement;
}

/** The element as text, with its name and description; an image unless links stand in it. */
function described(
  svg: SvgElement,
  isLinked: boolean,
  theme: ChartTheme,
  options: ChartOptions,
): string {
  const descriptionId = `${options.id}-description`;
  const description = svg.ownerDocument.createElementNS(svg.namespaceURI, 'desc');
  description.setAttribute('id', descriptionId);
  description.textContent = options.description;
  svg.insertBefore(description, svg.childNodes[0] ?? null);
  svg.setAttribute('xmlns', svg.namespaceURI);
  svg.setAttribute('font-size', theme.fontSize);
  // What can be reached by keyboard must not stand in an image, whose parts nobody is told of.
  svg.setAttribute('role', isLinked ? 'group' : 'img');
  svg.setAttribute('aria-label', options.title);
  svg.setAttribute('aria-describedby', descriptionId);
  return svg.outerHTML;
}
