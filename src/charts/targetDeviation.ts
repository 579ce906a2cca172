import * as Plot from '@observablehq/plot';
import type { TargetRow } from '../analysis/figures/figure.ts';
import { largest, smallest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { baseMark } from './draw/baseMark.ts';
import { chartKey } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { hatch } from './draw/hatch.ts';
import { leadMark } from './draw/leadMark.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { rowLinks } from './draw/linkMark.ts';
import { placeRows, type RowPlace } from './draw/placeRows.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { sideColumns } from './draw/sideColumns.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { TICK_LEVEL, valueAxis } from './draw/valueAxis.ts';
import { targetKey } from './parts/targetKey.ts';
import { type DeviationRow, deviationRows } from './parts/targetRows.ts';
import { targetSquares } from './parts/targetSquares.ts';

const LANE = 24;
/** Room for half a tick label where it would leave the chart or touch a column. */
const HALF_TICK = 30;
/** The axis shows at least this much of either side, and no more than the whole target. */
const LEAST = 0.1;
const MOST = 1;

type Placed = DeviationRow & RowPlace;

/**
 * 目标与实际: how far each indicator came from its target, better always to the right; the area of a
 * point is the points of the indicator, a hollow triangle the year before. What no two numbers judge
 * stands below, a square each. Returns an `svg` element as text.
 */
export function targetDeviation(figures: readonly TargetRow[], options: ChartOptions): string {
  if (figures.length === 0) return emptyChart('没有可显示的指标。', options);
  const theme = chartTheme(options.width);
  const lines = hatch(options);
  const others = figures.filter(({ deviation }) => deviation === undefined);
  const upper = deviationPart(deviationRows(figures, theme), theme, options);
  const top = upper.bottom === 0 ? 0 : upper.bottom + theme.rowGap;
  const lower = targetSquares(others, top, lines, theme, options);
  const marks = [lines.mark, ...upper.marks, ...lower.marks];
  return drawChart({ ...upper, height: lower.bottom + 4 }, marks, theme, options);
}

function deviationPart(sizes: readonly DeviationRow[], theme: ChartTheme, options: ChartOptions) {
  if (sizes.length === 0) {
    return { x: linearScale([0, 1], [0, theme.width]), top: 0, bottom: 0, marks: [] };
  }
  const key = chartKey(targetKey(sizes), undefined, theme);
  const top = key.height + theme.axisHeight;
  const { rows, bottom: end } = placeRows(sizes, theme, top + 6);
  const bottom = end + 6;
  const side = wordColumns(sizes, theme);
  const labels =
    columnWidth(
      sizes.map(({ label }) => label),
      theme,
    ) + theme.columnGap;
  const [left, right] = theme.narrow
    ? [HALF_TICK, theme.width - HALF_TICK]
    : [labels + HALF_TICK / 2, theme.width - HALF_TICK / 2 - side.width];
  const x = linearScale(domainOf(sizes), [left, right]);
  const laneYs = rows.map(({ laneY }) => laneY);
  const ticks = [...new Set([0, ...roundTicks(...x.domain, Math.floor((right - left) / 64))])];
  const marks = [
    ...key.marks,
    ...valueAxis(
      { ticks, tickFormat, laneYs: theme.narrow ? laneYs : undefined, laneHeight: LANE },
      x,
    ),
    baseMark(x.at(0), laneYs, LANE, [top, bottom], theme),
    ...deviationMarks(rows, x),
    ...leadMark(rows, theme, options),
    ...(theme.narrow ? wordLines(rows, theme) : side.marks(laneYs, top - TICK_LEVEL)),
    rowLinks(
      rows.map((row) => ({ ...row, ...extentOf(row, theme) })),
      theme,
      options,
    ),
  ];
  return { x, top, bottom, marks };
}

/** A line from the target to the actual of each row, its sign at the end, and the year before. */
function deviationMarks(rows: readonly Placed[], x: LinearScale): readonly ChartMark[] {
  const clamp = (value: number) => Math.min(x.domain[1], Math.max(x.domain[0], value));
  const placed = rows.map((row) => ({ ...row, to: clamp(row.deviation) }));
  const withLast = placed.flatMap((row) =>
    row.last === undefined ? [] : [{ ...row, to: clamp(row.last) }],
  );
  return [false, true]
    .flatMap((isMissed) => {
      const own = placed.filter((row) => row.isMissed === isMissed);
      const className = isMissed ? 'chart-missed' : 'chart-met';
      const place = {
        x: 'to',
        y: 'laneY',
        r: { value: ({ radius }: Placed) => radius, scale: null },
      };
      return [
        Plot.link(own, { x1: 0, x2: 'to', y: 'laneY', className: `chart-stem ${className}` }),
        Plot.dot(own, {
          ...place,
          ...(isMissed
            ? { symbol: 'diamond2', fill: 'none', strokeWidth: 2 }
            : { fill: 'currentColor', stroke: 'none' }),
          className,
        }),
      ];
    })
    .concat(
      Plot.dot(withLast, {
        ...{ x: 'to', y: ({ laneY }: Placed) => laneY - 8, r: 4, symbol: 'triangle', rotate: 180 },
        ...{ fill: 'none', strokeWidth: 1.5, className: 'chart-undecided' },
      }),
    );
}

function domainOf(rows: readonly DeviationRow[]): [number, number] {
  const values = rows.flatMap(({ deviation, last }) => [deviation, last ?? 0]);
  const rounded = (value: number) =>
    Math.min(MOST, Math.max(LEAST, Math.ceil(value * 10 + 0.2) / 10));
  return [-rounded(-smallest(values)), rounded(largest(values))];
}

function tickFormat(tick: number): string {
  if (tick === 0) return '达标';
  return `${tick > 0 ? '好' : '差'} ${Math.round(Math.abs(tick) * 100)}%`;
}

function wordColumns(rows: readonly DeviationRow[], theme: ChartTheme) {
  const verdicts = rows.map(({ isMissed }) => ({
    lines: [isMissed ? '未达成' : '达成'],
    title: undefined,
  }));
  return sideColumns(
    [
      {
        header: '实际 / 目标',
        cells: rows.map((row) => row.values),
        align: 'start',
        className: 'chart-note',
      },
      {
        header: '偏差',
        cells: rows.map((row) => row.words),
        align: 'start',
        className: 'chart-value',
      },
      { header: '', cells: verdicts, align: 'start', className: 'chart-label' },
    ],
    theme,
  );
}

function wordLines(rows: readonly Placed[], theme: ChartTheme): readonly ChartMark[] {
  const half = theme.lineHeight / 2;
  const blocks = rows.map(({ values, words, noteY }) => ({
    values: { ...values, x: 0, y: noteY - half * words.lines.length },
    words: { ...words, x: 0, y: noteY + half * values.lines.length },
  }));
  return [
    textBlocks(
      blocks.map((block) => block.values),
      theme,
      'chart-note',
    ),
    textBlocks(
      blocks.map((block) => block.words),
      theme,
      'chart-value',
    ),
  ];
}

/** What the area of a row covers. */
function extentOf(
  row: Placed,
  theme: ChartTheme,
): { readonly top: number; readonly bottom: number } {
  const label = row.label.lines.length * theme.lineHeight;
  const note = row.noteLines * theme.lineHeight;
  if (theme.narrow) return { top: row.labelY - label / 2, bottom: row.noteY + note / 2 };
  const half = Math.max(label, note, row.laneHeight) / 2;
  return { top: row.laneY - half, bottom: row.laneY + half };
}
