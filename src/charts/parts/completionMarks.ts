import { barMark } from '../draw/barMark.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { LinearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { symbolMark } from '../draw/symbolMark.ts';

const BAND = 18;

/** A completion rate in its row. */
export interface CompletionPoint {
  readonly laneY: number;
  /** 1 is the target. */
  readonly completion: number;
  readonly reverse: boolean;
  readonly met: boolean | undefined;
}

/** The key to the bands of `completionMarks`; the signs stand beside their words in each row. */
export const COMPLETION_KEY: readonly KeyItem[] = [
  {
    label: '达成目标的一侧',
    sign: (x, y) => barMark([{ x1: x, x2: x + 24, y }], 12, 'light', 'chart-good-side'),
  },
];

/**
 * The side of 100 % on which the target is met (left of it where less is better), a line from 100 %
 * to each rate, and at its end a disc where met, a diamond where missed, a ring where undecided. `base` is the line of
 * 100 %.
 */
export function completionMarks(
  points: readonly CompletionPoint[],
  x: LinearScale,
  base: ChartMark,
): readonly ChartMark[] {
  const one = x.at(1);
  const placed = points.map((point) => ({
    ...point,
    y: point.laneY,
    x: x.at(within(point.completion, x.domain)),
  }));
  const bands = placed.map(({ y, reverse }) => ({ x1: one, x2: x.range[reverse ? 0 : 1], y }));
  const stems = (met: boolean | undefined) =>
    placed
      .filter((point) => point.met === met)
      .map(({ x, y }) => ({ x1: one, x2: x, y1: y, y2: y }));
  const signs = (met: boolean | undefined) => placed.filter((point) => point.met === met);
  return [
    barMark(bands, BAND, 'light', 'chart-good-side'),
    base,
    lineMark(stems(true), 'chart-stem chart-met'),
    lineMark(stems(false), 'chart-stem chart-missed'),
    lineMark(stems(undefined), 'chart-stem chart-undecided'),
    symbolMark(signs(true), 'disc', 'chart-met'),
    symbolMark(signs(false), 'diamond', 'chart-missed'),
    symbolMark(signs(undefined), 'ring', 'chart-undecided'),
  ];
}

function within(value: number, [low, high]: readonly [number, number]): number {
  return Math.min(high, Math.max(low, value));
}
