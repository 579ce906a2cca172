import type { ReportedIntervalRow } from '../analysis/figures/figure.ts';
import { toNumber } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { chartKey } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { labelMark } from './draw/labelMark.ts';
import { linearScale } from './draw/linearScale.ts';
import { placeRows, type RowPlace, type RowSize } from './draw/placeRows.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { type SideColumns, sideColumns } from './draw/sideColumns.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { TICK_LEVEL, valueAxis } from './draw/valueAxis.ts';
import { type WrappedText, wrapText } from './draw/wrapText.ts';
import { INTERVAL_KEY, type IntervalPoint, intervalMarks } from './parts/intervalMarks.ts';
import { type IntervalWords, intervalWords } from './parts/intervalWords.ts';

const LANE = 20;
/** Room for half a tick label where it would leave the chart or touch a column. */
const HALF_TICK = 16;
/** The ends of the axis are multiples of this many points. */
const STEP = 5;

interface IntervalRow extends RowSize, IntervalWords, Omit<IntervalPoint, 'laneY'> {
  readonly label: WrappedText;
  readonly page: string | undefined;
  readonly detail: string;
}

/**
 * 自评分与可核区间: each reported score (a sign that tells whether it lies within, above or below)
 * against the interval that the rule book admits (a bar with caps), in points. Returns an `svg`
 * element as text.
 */
export function reportedInterval(
  figures: readonly ReportedIntervalRow[],
  options: ChartOptions,
): string {
  if (figures.length === 0) return emptyChart('没有可显示的得分。', options);
  const theme = chartTheme(options.width);
  const sizes = intervalRows(figures, theme);
  const key = chartKey(INTERVAL_KEY, '单位：分', theme);
  const top = key.height + theme.axisHeight;
  const { rows, bottom } = placeRows(sizes, theme, top + 6);
  const labels = sizes.map(({ label }) => label);
  const side = scoreColumns(sizes, theme);
  const left = theme.narrow ? HALF_TICK : columnWidth(labels, theme) + theme.columnGap;
  const right = theme.width - HALF_TICK - (theme.narrow ? 0 : side.width);
  const x = linearScale(pointsDomain(sizes), [left, right]);
  const ticks = roundTicks(...x.domain, theme.narrow ? 4 : 6);
  const laneYs = rows.map(({ laneY }) => laneY);
  const marks = [
    ...key.marks,
    ...valueAxis({ ticks, laneYs: theme.narrow ? laneYs : undefined, laneHeight: LANE }, x),
    ...intervalMarks(rows, x),
    labelMark(rows, theme, options),
    ...(theme.narrow ? scoreLines(rows, theme) : side.marks(laneYs, top - TICK_LEVEL)),
  ];
  return drawChart({ x, top, bottom: bottom + 6, height: bottom + 8 }, marks, theme, options);
}

function intervalRows(
  figures: readonly ReportedIntervalRow[],
  theme: ChartTheme,
): readonly IntervalRow[] {
  const words = intervalWords(figures);
  return figures.flatMap((figure, index) => {
    const own = words[index];
    if (own === undefined) return [];
    return {
      ...own,
      label: wrapText(figure.label, theme.labelEms, theme.labelLines),
      page: figure.page,
      detail: `${figure.label}：自评 ${own.reported} 分，区间 ${own.interval} 分，${own.verdictWord}`,
      laneHeight: LANE,
      noteLines: 1,
      score: toNumber(figure.reported),
      low: toNumber(figure.low),
      high: toNumber(figure.high),
    };
  });
}

function pointsDomain(rows: readonly IntervalRow[]): [number, number] {
  const points = rows.flatMap(({ score, low, high }) => [score, low, high]);
  const low = Math.floor(smallest(points) / STEP) * STEP;
  const high = Math.ceil(largest(points) / STEP) * STEP;
  return low === high ? [Math.max(0, low - STEP), high + STEP] : [low, high];
}

function scoreColumns(rows: readonly IntervalRow[], theme: ChartTheme): SideColumns {
  const cells = (word: (row: IntervalRow) => string) =>
    rows.map((row) => ({ lines: [word(row)], title: undefined }));
  return sideColumns(
    [
      {
        header: '自评得分',
        cells: cells((row) => row.reported),
        align: 'end',
        className: 'chart-value',
      },
      {
        header: '复核区间',
        cells: cells((row) => row.interval),
        align: 'end',
        className: 'chart-note',
      },
      {
        header: '',
        cells: cells((row) => row.verdictWord),
        align: 'start',
        className: 'chart-label',
      },
    ],
    theme,
  );
}

function scoreLines(
  rows: readonly (IntervalRow & RowPlace)[],
  theme: ChartTheme,
): readonly ChartMark[] {
  const scores = rows.map(({ reported, interval, noteY }) => ({
    x: 0,
    y: noteY,
    lines: [`自评 ${reported}，区间 ${interval}`],
  }));
  const verdicts = rows.map(({ verdictWord, noteY }) => ({
    x: theme.width,
    y: noteY,
    lines: [verdictWord],
  }));
  return [
    textBlocks(scores, theme, 'chart-note'),
    textBlocks(verdicts, theme, 'chart-value', 'end'),
  ];
}
