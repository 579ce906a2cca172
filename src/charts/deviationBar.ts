import { largest, smallest } from '../model/extremes.ts';
import { inlineSvg } from './draw/inlineSvg.ts';
import { linearScale } from './draw/linearScale.ts';
import { svgText } from './draw/svgText.ts';

/** How far the bars of one list reach from the line of the target, as shares of it: to one side, or alike to both. */
export interface DeviationReach {
  readonly worse: number;
  readonly better: number;
  /** Whether a deviation goes on beyond the edge. */
  readonly isCut: boolean;
}

const WIDTH = 112;
const HEIGHT = 12;
const BAR = 8;
/** Where an edge may be: beyond the last, one far miss would make all others too small to see. */
const EDGES = [0.1, 0.2, 0.5];
/** So much is seen of the least deviation. */
const LEAST = 1.5;

/** The reach that shows the deviations of a list, shares of the target, as large as its cells allow. */
export function deviationReach(deviations: readonly number[]): DeviationReach {
  const furthest = Math.max(0, largest(deviations.map(Math.abs)));
  const edge = EDGES.find((one) => furthest <= one) ?? EDGES.at(-1) ?? 1;
  return {
    worse: smallest(deviations) < 0 ? edge : 0,
    better: largest(deviations) > 0 ? edge : 0,
    isCut: furthest > edge,
  };
}

/**
 * How far from its target an indicator came, as a share of it: a bar from the line of the target, to the
 * right where it is better. Returns an `svg` element as text.
 */
export function deviationBar(deviation: number, { worse, better }: DeviationReach): string {
  const x = linearScale([-worse, better], [1, WIDTH - 1]);
  const zero = x.at(0);
  const end = x.at(Math.max(-worse, Math.min(better, deviation)));
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
