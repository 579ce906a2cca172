import type { Trend } from '../analysis/history/trend.ts';
import { ONE, toNumber } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
import { inlineSvg } from './draw/inlineSvg.ts';
import { linearScale } from './draw/linearScale.ts';
import { svgText, svgTitle } from './draw/svgText.ts';

const WIDTH = 72;
const HEIGHT = 20;
/** Room for the sign of the last year. */
const EDGE = 4;
/** So many percentage points fill the height at least, so that no small change looks large. */
const LEAST = 0.1;

/**
 * A rate over years within a line of text, the last year with a sign, 100 % as a thin line where it is
 * near. Returns an `svg` element as text.
 */
export function sparkline({ points, words }: Trend): string {
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const rates = points.map(({ rate }) => toNumber(rate));
  const middle = (smallest(rates) + largest(rates)) / 2;
  const half = Math.max(LEAST, largest(rates) - smallest(rates)) / 2;
  const x = linearScale([first, last], [EDGE, WIDTH - EDGE]);
  const y = linearScale([middle - half, middle + half], [HEIGHT - EDGE, EDGE]);
  const places = points.map(({ year }, index) => ({ x: x.at(year), y: y.at(rates[index] ?? 0) }));
  const line = places.map((place) => `${round(place.x)},${round(place.y)}`).join(' ');
  const end = places.at(-1) ?? { x: 0, y: 0 };
  const whole = y.at(toNumber(ONE));
  const isNear = whole >= 0 && whole <= HEIGHT;
  const drawn = [
    svgTitle(words),
    isNear ? svgText('path', { class: 'chart-grid', d: `M0,${round(whole)}H${WIDTH}` }) : '',
    svgText('polyline', { class: 'spark-line', points: line }),
    svgText('circle', { class: 'spark-end', cx: round(end.x), cy: round(end.y), r: 3 }),
  ];
  return inlineSvg({ width: WIDTH, height: HEIGHT, class: 'spark', words }, drawn);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
