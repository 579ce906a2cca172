import * as Plot from '@observablehq/plot';
import { escapeXml } from '../../model/escapeXml.ts';
import type { ChartOptions } from '../chartOptions.ts';
import { chartFoot } from './chartFoot.ts';
import type { ChartMark } from './chartMark.ts';
import type { ChartTheme } from './chartTheme.ts';
import { DrawnMark } from './drawnMark.ts';
import type { LinearScale } from './linearScale.ts';
import { SVG, type SvgDocument, type SvgElement, svgDocument } from './svgDocument.ts';
import { svgLength, svgText } from './svgText.ts';

/** Where the scaled part of a chart lies in it, in SVG units. */
export interface ChartFrame {
  readonly x: LinearScale;
  /** Where the lines of the value axis begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
}

/**
 * Draws marks, places given in SVG units, and returns the text of one `svg` element. Plot is asked only where
 * a mark is its own: what is drawn already needs no scales.
 */
export function drawChart(
  frame: ChartFrame,
  marks: readonly ChartMark[],
  theme: ChartTheme,
  options: ChartOptions,
): string {
  const foot = chartFoot(frame.height, theme, options);
  const painted = paintedMarks([...marks, ...foot.marks]);
  const content = painted.every(isDrawn)
    ? painted.map(({ text }) => text).join('')
    : plotted(frame, painted, theme.width, foot.bottom);
  const isLinked = painted.some((mark) => isDrawn(mark) && mark.hasLink);
  return svgElement(content, isLinked, foot.bottom, theme, options);
}

/** The elements of all marks, those of Plot on its scales. */
function plotted(
  { x, top, bottom }: ChartFrame,
  marks: readonly (Plot.Markish | DrawnMark)[],
  width: number,
  height: number,
): string {
  const svg = Plot.plot({
    document: svgDocument() as unknown as Document,
    width,
    height,
    marginTop: top,
    marginBottom: height - bottom,
    marginLeft: x.range[0],
    marginRight: width - x.range[1],
    x: { type: 'linear', domain: x.domain, axis: null },
    y: { type: 'identity', axis: null },
    marks: marks.map(plotMark),
  }) as unknown as SvgElement;
  for (const group of svg.childNodes) group.removeAttribute('aria-label');
  return svg.childNodes.map(({ outerHTML }) => outerHTML).join('');
}

/** All marks in the order in which they are painted; what is drawn and lies on each other is one. */
function paintedMarks(marks: readonly ChartMark[]): readonly (Plot.Markish | DrawnMark)[] {
  const painted: (Plot.Markish | DrawnMark)[] = [];
  for (const mark of flat(marks)) {
    const last = painted.at(-1);
    if (isDrawn(mark) && last !== undefined && isDrawn(last)) {
      painted[painted.length - 1] = new DrawnMark(last.text + mark.text);
    } else painted.push(mark);
  }
  return painted;
}

function flat(marks: readonly unknown[]): readonly (Plot.Markish | DrawnMark)[] {
  return marks.flat(Number.POSITIVE_INFINITY) as (Plot.Markish | DrawnMark)[];
}

function isDrawn(mark: Plot.Markish | DrawnMark): mark is DrawnMark {
  return mark instanceof DrawnMark;
}

/** Plot gives what is drawn already its place among its marks. */
function plotMark(mark: Plot.Markish | DrawnMark): Plot.Markish {
  if (!isDrawn(mark)) return mark;
  return (_index, _scales, _values, _dimensions, { document }) =>
    (document as unknown as SvgDocument).drawing(mark.text) as unknown as SVGElement;
}

/** The chart around its elements, with its name and description; an image unless links stand in it. */
function svgElement(
  content: string,
  isLinked: boolean,
  height: number,
  { width, fontSize }: ChartTheme,
  { id, title, description }: ChartOptions,
): string {
  const descriptionId = `${id}-description`;
  const attributes = {
    class: 'chart',
    fill: 'currentColor',
    'font-family': 'system-ui, sans-serif',
    'font-size': fontSize,
    'text-anchor': 'middle',
    width,
    height,
    viewBox: `0 0 ${width} ${svgLength(height)}`,
    xmlns: SVG,
    // What can be reached by keyboard must not stand in an image, whose parts nobody is told of.
    role: isLinked ? 'group' : 'img',
    'aria-label': title,
    'aria-describedby': descriptionId,
  };
  const words = svgText('desc', { id: descriptionId }, escapeXml(description));
  return svgText('svg', attributes, words + content);
}
