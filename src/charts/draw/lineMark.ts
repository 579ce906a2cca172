import { type DrawnMark, drawnGroup } from './drawnMark.ts';
import { svgLength, svgText } from './svgText.ts';

/** A straight line in SVG units. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** A mark of straight lines. */
export function lineMark(lines: readonly Line[], className: string): DrawnMark {
  return drawnGroup(
    { class: className, fill: 'none', stroke: 'currentColor', 'stroke-miterlimit': 1 },
    lines.map((line) => svgText('path', { d: pathOf(line) })),
  );
}

function pathOf({ x1, y1, x2, y2 }: Line): string {
  return `M${svgLength(x1)},${svgLength(y1)}L${svgLength(x2)},${svgLength(y2)}`;
}
