import { type DrawnMark, drawnGroup } from './drawnMark.ts';
import { plainText } from './plainText.ts';
import { type SvgAttributes, svgText, svgTitle } from './svgText.ts';

/** A rectangle in SVG units. */
export interface Box {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  /** What it stands for, shown under the pointer. */
  readonly title?: string | undefined;
}

/** How a box looks where no style sheet is at hand: in black, light or as an outline. */
export type BoxLook = 'solid' | 'light' | 'outline';

const LOOKS: Readonly<Record<BoxLook, SvgAttributes>> = {
  solid: {},
  light: { 'fill-opacity': 0.2 },
  outline: { fill: 'none', stroke: 'currentColor' },
};

/** A mark of boxes that look the same; `fill` where it is not black. */
export function boxMark(
  boxes: readonly Box[],
  look: BoxLook,
  className: string,
  fill?: string,
): DrawnMark {
  const paint = { class: className, fill, ...LOOKS[look] };
  return drawnGroup(paint, boxes.map(boxElement));
}

function boxElement({ x1, x2, y1, y2, title }: Box): string {
  const place = { x: Math.min(x1, x2), y: Math.min(y1, y2) };
  const size = { width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  return svgText(
    'rect',
    { ...place, ...size },
    svgTitle(title === undefined ? undefined : plainText(title)),
  );
}
