import * as Plot from '@observablehq/plot';
import type { BudgetExecutionRow } from '../analysis/figures/figure.ts';
import { largest } from '../model/extremes.ts';
import { groupThousands } from '../model/format.ts';
import type { ChartOptions } from './chartOptions.ts';
import { chartKey } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { laneWords } from './draw/laneWords.ts';
import { leadMark } from './draw/leadMark.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { lineMark } from './draw/lineMark.ts';
import { rowLinks } from './draw/linkMark.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { type PlacedLanes, stackLanes } from './draw/stackLanes.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { textWidth } from './draw/textWidth.ts';
import { TICK_LEVEL, valueAxis } from './draw/valueAxis.ts';
import { budgetKey } from './parts/budgetKey.ts';
import { type BudgetRow, budgetLanes } from './parts/budgetLanes.ts';
import { rateLane } from './parts/rateLane.ts';

const PAINTED = [
  { name: 'adjusted', thickness: 20 },
  { name: 'initial', thickness: 20 },
  { name: 'executed', thickness: 10 },
] as const;

const CLOSE_GAP = 6;
const LANE = 22;

/** The scale of the amounts, the most of them, and where their lane and the rows end. */
interface LowAxis {
  readonly x: LinearScale;
  readonly high: number;
  readonly range: readonly [number, number];
  readonly bottom: number;
}

/**
 * 预算执行 in two lanes a row: the initial budget (outline), adjusted budget (light) and amount executed
 * (solid) in 万元 with the mid-year change as an arrow, and the rates of both budgets on one scale.
 * Returns an `svg` element as text.
 */
export function budgetExecution(
  figures: readonly BudgetExecutionRow[],
  options: ChartOptions,
): string {
  if (figures.length === 0) return emptyChart('没有可显示的项目资金。', options);
  const theme = themeFor(figures.length, options);
  const key = chartKey(budgetKey(figures), '金额单位：万元', theme);
  const top = key.height + (theme.narrow ? 0 : theme.axisHeight);
  const { rows: sizes, money, rate } = budgetLanes(figures, theme);
  const { rows, bottom } = stackLanes(sizes, theme, top + 6, figures.length > 1 || !theme.narrow);
  const high = largest(sizes.flatMap((row) => PAINTED.map(({ name }) => row[name] ?? 0)));
  const x = linearScale([0, high > 0 ? high : 1], money);
  const bars = rows.map((row) => ({ ...row, y: row.at[0]?.y ?? 0 }));
  const marks = [
    ...key.marks,
    ...(theme.narrow
      ? lowAxis(bars, { x, high, range: money, bottom }, theme)
      : valueAxis(
          { ticks: roundTicks(0, high, 3), laneYs: bars.map(({ y }) => y), laneHeight: LANE },
          x,
        )),
    ...PAINTED.map(({ name, thickness }) =>
      Plot.rect(
        bars.filter((bar) => (bar[name] ?? -1) >= 0),
        {
          x1: 0,
          x2: name,
          y1: ({ y }) => y - thickness / 2,
          y2: ({ y }) => y + thickness / 2,
          className: `chart-${name}`,
        },
      ),
    ),
    arrowMark(bars.filter(isRaised), 'chart-arrow-edge'),
    arrowMark(bars.filter(isChanged), 'chart-arrow'),
    ...rateLane(rows, rate, theme.narrow ? bottom + TICK_LEVEL : top - TICK_LEVEL, theme),
    laneWords(rows, [money[0], theme.narrow ? 0 : rate[0]], theme),
    textBlocks(rows.map(cornerOf(theme)), theme, 'chart-note', 'end'),
    ...leadMark(rows, theme, options),
    rowLinks(rows, theme, options),
  ];
  const end = theme.narrow ? bottom + theme.axisHeight : bottom + 6;
  return drawChart({ x, top, bottom: end, height: end + 2 }, marks, theme, options);
}

function isChanged({ initial, adjusted }: BudgetRow): boolean {
  return initial !== undefined && adjusted !== undefined && initial !== adjusted;
}

/** Several rows on a phone have no amounts beside their bars: the ticks stand below all of them, level with those of the rates. */
function lowAxis(
  bars: readonly { readonly y: number }[],
  { x, high, range, bottom }: LowAxis,
  theme: ChartTheme,
): readonly ChartMark[] {
  if (bars.length < 2) return [];
  const ticks = roundTicks(0, high, 2).map((tick) => {
    const words = groupThousands(String(tick));
    const half = (textWidth(words) * theme.fontSize) / 2;
    const middle = Math.min(Math.max(x.at(tick), half), range[1] - half);
    return { at: x.at(tick), words, x: middle, left: middle - half, right: middle + half };
  });
  const lines = bars.flatMap(({ y }) =>
    ticks.map(({ at }) => ({ x1: at, x2: at, y1: y - LANE / 2, y2: y + LANE / 2 })),
  );
  // The last, moved in from the edge, may reach the one before it.
  const named = ticks.filter(({ right }, index) => right < (ticks[index + 1]?.left ?? Infinity));
  const words = named.map((tick) => ({ x: tick.x, y: bottom + TICK_LEVEL, lines: [tick.words] }));
  return [lineMark(lines, 'chart-grid'), textBlocks(words, theme, 'chart-tick', 'middle')];
}

/** The arrow of an addition runs over the bar of what was executed. */
function isRaised(row: BudgetRow): boolean {
  return isChanged(row) && Number(row.adjusted) > Number(row.initial);
}

function arrowMark(bars: readonly (BudgetRow & { readonly y: number })[], className: string) {
  return Plot.arrow(bars, { x1: 'initial', x2: 'adjusted', y: 'y', headLength: 6, className });
}

/** Several rows on a phone stand closer, so that all are seen at once. */
function themeFor(rows: number, { width }: ChartOptions): ChartTheme {
  const theme = chartTheme(width);
  return theme.narrow && rows > 1 ? { ...theme, rowGap: CLOSE_GAP } : theme;
}

/** At the right edge, level with the first line of the label. */
function cornerOf({ width, lineHeight }: ChartTheme) {
  return ({ corner, top }: BudgetRow & PlacedLanes) => ({
    ...{ x: width, y: top + lineHeight / 2, lines: [corner] },
  });
}
