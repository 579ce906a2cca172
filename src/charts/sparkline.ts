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

/** Which rates fill the height: so many of them (0–1), around one that lines share or around the own middle. */
export interface SparkScale {
  readonly span: number;
  readonly middle?: number;
}

/** For lines of one rate below one another, whose heights compare. */
export function sharedScale(trends: readonly Trend[]): SparkScale {
  return around(trends.flatMap(ratesOf));
}

/** For lines of different rates below one another, whose slopes alone compare. */
export function sharedSlope(trends: readonly Trend[]): SparkScale {
  return { span: largest(trends.map((trend) => around(ratesOf(trend)).span)) };
}

/**
 * A rate over years within a line of text, the last year with a sign, 100 % as a thin line where it is
 * near; `scale` is that of the lines beside it. Returns an `svg` element as text.
 */
export function sparkline(trend: Trend, scale: SparkScale = sharedScale([trend])): string {
  const { points, words } = trend;
  const [first, last] = [points[0]?.year ?? 0, points.at(-1)?.year ?? 0];
  const rates = ratesOf(trend);
  const middle = scale.middle ?? around(rates).middle;
  const half = scale.span / 2;
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

function ratesOf({ points }: Trend): readonly number[] {
  return points.map(({ rate }) => toNumber(rate));
}

function around(rates: readonly number[]): Required<SparkScale> {
  const [low, high] = [smallest(rates), largest(rates)];
  return { span: Math.max(LEAST, high - low), middle: (low + high) / 2 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
