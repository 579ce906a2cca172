import type { ChartMark } from '../draw/chartMark.ts';
import { linearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { type Sign, symbolMark } from '../draw/symbolMark.ts';
import type { YearPlot } from './yearPlot.ts';

/** A figure of each year, joined to the year before where `joined` says so. */
export interface YearPoint {
  readonly value: number | undefined;
  readonly joined: boolean;
  readonly title: string;
}

/** A sign a year, lines between neighbours that may be compared. */
export function yearLine(
  points: readonly YearPoint[],
  domain: readonly [number, number],
  { xs, top, bottom }: YearPlot,
  sign: Sign,
  className: string,
): readonly ChartMark[] {
  const y = linearScale(domain, [bottom, top]);
  const placed = points.map(({ value, joined, title }, index) =>
    value === undefined ? undefined : { x: xs[index] ?? 0, y: y.at(value), joined, title },
  );
  const lines = placed.flatMap((point, index) => {
    const before = placed[index - 1];
    if (point === undefined || before === undefined || !point.joined) return [];
    return [{ x1: before.x, y1: before.y, x2: point.x, y2: point.y }];
  });
  const signs = placed.flatMap((point) => point ?? []);
  return [lineMark(lines, `chart-stem ${className}`), symbolMark(signs, sign, className)];
}
