import { svgText } from './svgText.ts';

/** A small picture within a line of text or a cell. */
export interface InlineSvg {
  readonly width: number;
  readonly height: number;
  readonly class: string;
  /** What it shows; absent where the words beside it say so already. */
  readonly words?: string;
}

/** A small picture as the text of one `svg` element around elements that are text. */
export function inlineSvg(
  { width, height, class: name, words }: InlineSvg,
  elements: readonly string[],
): string {
  const told =
    words === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': words };
  const attributes = { class: name, ...told, width, height, viewBox: `0 0 ${width} ${height}` };
  return svgText('svg', attributes, elements.join(''));
}
