import { inlineSvg } from './draw/inlineSvg.ts';
import { svgText } from './draw/svgText.ts';

const WIDTH = 72;
const HEIGHT = 5;

/**
 * A share of 0–1 as a bar below its number in a cell, its whole as a line; more than the whole fills it.
 * Returns an `svg` element as text.
 */
export function shareBar(share: number): string {
  const width = Math.min(1, Math.max(0, share)) * WIDTH;
  return inlineSvg({ width: WIDTH, height: HEIGHT, class: 'cell-bar' }, [
    svgText('path', { class: 'cell-bar-whole', d: `M0,${HEIGHT / 2}H${WIDTH}` }),
    svgText('rect', { class: 'cell-bar-part', width, height: HEIGHT }),
  ]);
}
