import { type SvgAttributes, svgText } from './svgText.ts';

/**
 * A mark at places of its own that needs no scale, and so not Plot either: the text of its elements,
 * drawn many times faster. Plot paints it among its marks (`drawChart.ts`).
 */
export class DrawnMark {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
  get hasLink(): boolean {
    return this.text.includes('<a ');
  }
}

/** Elements that look alike as one group; without elements there is none. */
export function drawnGroup(attributes: SvgAttributes, elements: readonly string[]): DrawnMark {
  return new DrawnMark(elements.length === 0 ? '' : svgText('g', attributes, elements.join('')));
}
