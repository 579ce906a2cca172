import { chartTheme } from '../../../charts/draw/chartTheme.ts';
import { type SvgNode, svgNode } from '../../../charts/draw/svgNode.ts';

/** What a drawing is called and says to those who do not see it. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
}

/** A drawing of this size with its name and description; colours come from `styles/charts.css`. */
export function chartFrame(
  width: number,
  height: number,
  { title, description }: ChartWords,
  marks: readonly SvgNode[],
): SvgNode {
  const attributes = {
    class: 'chart quick-chart',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-size': chartTheme(width).fontSize,
    role: 'img',
    'aria-label': `${title}。${description}`,
  };
  return { name: 'svg', attributes, children: marks };
}

/** A line of text whose middle is at `y`. */
export function chartText(
  text: string,
  x: number,
  y: number,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): SvgNode {
  const place = { x: round(x), y: round(y), dy: '0.35em', 'text-anchor': anchor };
  return svgNode('text', { ...place, class: className }, text);
}

/** A straight line. */
export function chartLine(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  className: string,
): SvgNode {
  const places = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return svgNode('line', { ...places, class: className });
}

/** A place as a drawing needs it. */
export function round(value: number): number {
  return Number(value.toFixed(2));
}
