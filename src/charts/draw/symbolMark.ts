import { type DrawnMark, drawnGroup } from './drawnMark.ts';
import { type SvgAttributes, svgLength, svgText, svgTitle } from './svgText.ts';

/** A place in SVG units. */
export interface Point {
  readonly x: number;
  readonly y: number;
  /** What it stands for, shown under the pointer. */
  readonly title?: string | undefined;
}

/** The signs of the charts: each meaning has a form of its own besides its colour. */
export type Sign = 'disc' | 'ring' | 'diamond' | 'right' | 'left' | 'up' | 'down';

interface Look {
  readonly paint: SvgAttributes;
  /** A circle of this radius, or a path around the place, turned by `rotate` degrees. */
  readonly shape: number | string;
  readonly rotate?: number;
}

const SOLID = {};
const HOLLOW = { fill: 'none', stroke: 'currentColor' };

const LOOKS: Readonly<Record<Sign, Look>> = {
  disc: { paint: SOLID, shape: 5.5 },
  ring: { paint: { ...HOLLOW, 'stroke-width': 2 }, shape: 5 },
  diamond: { paint: { ...HOLLOW, 'stroke-width': 2 }, shape: diamond(5) },
  right: { paint: SOLID, shape: triangle(5.5), rotate: 90 },
  left: { paint: SOLID, shape: triangle(5.5), rotate: -90 },
  up: { paint: SOLID, shape: triangle(5) },
  down: { paint: { ...HOLLOW, 'stroke-width': 1.5 }, shape: triangle(4.5), rotate: 180 },
};

/** A mark that sets one sign at several places. */
export function symbolMark(points: readonly Point[], sign: Sign, className: string): DrawnMark {
  const look = LOOKS[sign];
  return drawnGroup(
    { class: className, ...look.paint },
    points.map((point) => signElement(point, look)),
  );
}

function signElement({ x, y, title }: Point, { shape, rotate }: Look): string {
  const words = svgTitle(title);
  if (typeof shape === 'number') return svgText('circle', { cx: x, cy: y, r: shape }, words);
  const turn = rotate === undefined ? '' : ` rotate(${rotate})`;
  const transform = `translate(${svgLength(x)},${svgLength(y)})${turn}`;
  return svgText('path', { transform, d: shape }, words);
}

/** A triangle that covers as much as a circle of this radius. */
function triangle(radius: number): string {
  const up = Math.sqrt((Math.PI * radius * radius) / (3 * Math.sqrt(3)));
  const side = svgLength(Math.sqrt(3) * up);
  const foot = svgLength(up);
  return `M0,${svgLength(-2 * up)}L${side},${foot}L${-side},${foot}Z`;
}

/** A square on its corner that covers nearly as much as a circle of this radius. */
function diamond(radius: number): string {
  const reach = svgLength(Math.sqrt(Math.PI) * radius * 0.62625);
  return `M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`;
}
