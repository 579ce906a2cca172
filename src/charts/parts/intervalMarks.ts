import { barMark } from '../draw/barMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { DrawnMark } from '../draw/drawnMark.ts';
import type { LinearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { type Sign, symbolMark } from '../draw/symbolMark.ts';
import type { IntervalVerdict } from './intervalWords.ts';

const BAR = 8;
const CAP = 16;

/** A reported score and its interval, in points, in its row. */
export interface IntervalPoint {
  readonly laneY: number;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: IntervalVerdict;
}

const SIGNS: readonly { readonly verdict: IntervalVerdict; readonly sign: Sign }[] = [
  { verdict: 'within', sign: 'disc' },
  { verdict: 'above', sign: 'right' },
  { verdict: 'below', sign: 'left' },
];

/** The key to `intervalMarks`; the verdicts stand in words in each row. */
export const INTERVAL_KEY: readonly KeyItem[] = [
  { label: '自评得分', sign: (x, y) => symbolMark([{ x: x + 12, y }], 'disc', 'chart-within') },
  { label: '复核区间', sign: (x, y) => capped([{ x1: x + 2, x2: x + 22, y }]) },
];

/** The interval as a bar with caps, and the score as a disc within, or a triangle that points out. */
export function intervalMarks(
  points: readonly IntervalPoint[],
  x: LinearScale,
): readonly ChartMark[] {
  const bars = points.map(({ low, high, laneY }) => ({ x1: x.at(low), x2: x.at(high), y: laneY }));
  return [
    capped(bars),
    ...SIGNS.map(({ verdict, sign }) => {
      const own = points.filter((point) => point.verdict === verdict);
      const places = own.map(({ score, laneY }) => ({ x: x.at(score), y: laneY }));
      return symbolMark(places, sign, `chart-${verdict}`);
    }),
  ];
}

function capped(bars: readonly { x1: number; x2: number; y: number }[]): readonly DrawnMark[] {
  const caps = bars.flatMap(({ x1, x2, y }) =>
    [x1, x2].map((x) => ({ x1: x, x2: x, y1: y - CAP / 2, y2: y + CAP / 2 })),
  );
  return [barMark(bars, BAR, 'light', 'chart-interval'), lineMark(caps, 'chart-cap')];
}
