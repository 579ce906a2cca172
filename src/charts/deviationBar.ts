import { inlineSvg } from './draw/inlineSvg.ts';
import { linearScale } from './draw/linearScale.ts';
import { svgText } from './draw/svgText.ts';

const WIDTH = 88;
const HEIGHT = 12;
const BAR = 6;
/** A deviation of half the target, or more, reaches the edge. */
const MOST = 0.5;
/** So much is seen of the least deviation. */
const LEAST = 1.5;

/**
 * How far from its target an indicator came, as a share of it: a bar from the line in the middle, to the
 * right where it is better. Returns an `svg` element as text.
 */
export function deviationBar(deviation: number): string {
  const x = linearScale([-MOST, MOST], [1, WIDTH - 1]);
  const zero = x.at(0);
  const end = x.at(Math.max(-MOST, Math.min(MOST, deviation)));
  const width = deviation === 0 ? 0 : Math.max(LEAST, Math.abs(end - zero));
  const left = deviation < 0 ? zero - width : zero;
  return inlineSvg({ width: WIDTH, height: HEIGHT, class: 'cell-bar' }, [
    svgText('rect', {
      class: deviation < 0 ? 'cell-bar-worse' : 'cell-bar-part',
      ...{ x: left, y: (HEIGHT - BAR) / 2, width, height: BAR },
    }),
    svgText('path', { class: 'cell-bar-zero', d: `M${zero},0V${HEIGHT}` }),
  ]);
}
