import * as Plot from '@observablehq/plot';
import { largest } from '../../model/extremes.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { lineMark } from '../draw/lineMark.ts';
import type { PlacedLanes } from '../draw/stackLanes.ts';
import { symbolMark } from '../draw/symbolMark.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import type { BudgetRow } from './budgetLanes.ts';

const LANE = 22;
/** Rates stand on one scale on every page, which grows only where one is above it, up to twice the budget. */
const FULL = 1.1;
const MOST = 2;
const TICKS = [0, 0.5, 1];
const SIGNS = [
  { name: 'lastRate', sign: 'ring', className: 'chart-undecided' },
  { name: 'rateAdjusted', sign: 'disc', className: 'chart-within' },
  { name: 'rateInitial', sign: 'diamond', className: 'chart-below' },
] as const;

/**
 * The second lane: a line from rate to rate of each row, its signs, the line of 100 %, and at `tickY` the
 * words of the scale.
 */
export function rateLane(
  rows: readonly (BudgetRow & PlacedLanes)[],
  range: readonly [number, number],
  tickY: number,
  theme: ChartTheme,
): readonly ChartMark[] {
  const at = scaleOf(rows, range);
  const placed = rows.map((row) => ({ row, y: row.at[1]?.y ?? 0 }));
  const lines = (value: number) =>
    placed.map(({ y }) => ({ x1: at(value), x2: at(value), y1: y - LANE / 2, y2: y + LANE / 2 }));
  return [
    lineMark(TICKS.slice(0, -1).flatMap(lines), 'chart-grid'),
    lineMark(lines(1), 'chart-base'),
    lineMark(
      placed.flatMap(({ row: { rateAdjusted: a, rateInitial: b }, y }) =>
        a === undefined || b === undefined ? [] : [{ x1: at(b), x2: at(a), y1: y, y2: y }],
      ),
      'chart-stem chart-within',
    ),
    ...SIGNS.map(({ name, sign, className }) => {
      const points = placed.flatMap(({ row, y }) => {
        const rate = row[name];
        return rate === undefined ? [] : [{ x: at(rate), y }];
      });
      return symbolMark(points, sign, className);
    }),
    textBlocks(
      TICKS.map((tick) => ({
        // a lane that begins at the edge has no room for half of 0%
        ...{ x: Math.max(at(tick), theme.fontSize), y: tickY },
        lines: [`${tick * 100}%`],
      })),
      theme,
      'chart-tick',
      'middle',
    ),
  ];
}

/** Rates beyond either end stand at it; the words below say them. */
function scaleOf(
  rows: readonly BudgetRow[],
  range: readonly [number, number],
): (rate: number) => number {
  const rates = rows.flatMap(({ rateAdjusted, rateInitial, lastRate }) =>
    [rateAdjusted, rateInitial, lastRate].filter((rate) => rate !== undefined),
  );
  const high = Math.min(MOST, Math.max(FULL, Math.ceil(largest(rates) * 10) / 10));
  return Plot.scale({ x: { type: 'linear', domain: [0, high], range, clamp: true } }).apply;
}
