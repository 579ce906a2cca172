import type { CompletionRow } from '../analysis/figures/figure.ts';
import { toNumber } from '../model/decimal.ts';
import type { ChartOptions } from './chartOptions.ts';
import { baseMark } from './draw/baseMark.ts';
import { chartKey } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { type ChartFrame, drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { labelMark } from './draw/labelMark.ts';
import { linearScale } from './draw/linearScale.ts';
import { placeRows, type RowPlace, type RowSize } from './draw/placeRows.ts';
import { type SideColumns, sideColumns } from './draw/sideColumns.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { TICK_LEVEL, valueAxis } from './draw/valueAxis.ts';
import { COMPLETION_KEY, type CompletionPoint, completionMarks } from './parts/completionMarks.ts';
import { completionScale } from './parts/completionScale.ts';
import { type CompletionWords, completionWords } from './parts/completionWords.ts';
import { unassessedLane } from './parts/unassessedLane.ts';

const LANE = 22;
/** Room for half a tick label where it would leave the chart or touch a column. */
const HALF_TICK = 28;

type MeasuredRow = CompletionWords &
  RowSize &
  Omit<CompletionPoint, 'laneY'> & { readonly page: string | undefined; readonly detail: string };

/**
 * 目标与实际: the completion of each measurable indicator around the line of 100 %, with what was
 * achieved, what was aimed at and the verdict in words; indicators with a target of zero, and those whose
 * completion is 无法判定, are listed below. Returns an `svg` element as text.
 */
export function completion(figures: readonly CompletionRow[], options: ChartOptions): string {
  if (figures.length === 0) return emptyChart('没有可显示的指标。', options);
  const theme = chartTheme(options.width);
  const rows = figures.flatMap((figure) => measuredRow(figure, theme));
  const upper = measuredPart(rows, theme, options);
  const others = figures.filter(({ completion: rate }) => rate === undefined);
  const zero = others.flatMap(({ label, met }) =>
    met === undefined ? [] : `${label}（${met ? '达成' : '未达成'}）`,
  );
  const unassessed = others.flatMap(({ label, met }) => (met === undefined ? label : []));
  const middle = unassessedLane('目标为零，不计完成率', zero, upper.bottom, theme);
  const lower = unassessedLane('没有可比的数值', unassessed, middle.bottom, theme);
  const marks = [upper, middle, lower].flatMap((part) => part.marks);
  return drawChart({ ...upper, height: lower.bottom + 4 }, marks, theme, options);
}

function measuredRow(figure: CompletionRow, theme: ChartTheme): readonly MeasuredRow[] {
  if (figure.completion === undefined) return [];
  const words = completionWords(figure, figure.completion, theme);
  return [
    {
      ...words,
      laneHeight: LANE,
      noteLines: words.values.lines.length,
      completion: toNumber(figure.completion),
      reverse: figure.reverse,
      met: figure.met,
      page: figure.page,
      detail: `${figure.label}：${words.rate}，${words.verdict}`,
    },
  ];
}

function measuredPart(
  sizes: readonly MeasuredRow[],
  theme: ChartTheme,
  options: ChartOptions,
): Omit<ChartFrame, 'height'> & { readonly marks: readonly ChartMark[] } {
  if (sizes.length === 0) {
    return { x: linearScale([0, 1], [0, theme.width]), top: 0, bottom: 0, marks: [] };
  }
  const key = chartKey(COMPLETION_KEY, theme.narrow ? '数值：实际 / 目标' : undefined, theme);
  const top = key.height + theme.axisHeight;
  const placed = placeRows(sizes, theme, top + 6);
  const bottom = placed.bottom + 6;
  const laneYs = placed.rows.map(({ laneY }) => laneY);
  const labels = sizes.map(({ label }) => label);
  const side = verdictColumns(sizes, theme);
  const left = theme.narrow ? HALF_TICK : columnWidth(labels, theme) + theme.columnGap;
  const right = theme.width - HALF_TICK - (theme.narrow ? 0 : side.width);
  const scale = completionScale(
    sizes.map((row) => row.completion),
    right - left,
  );
  const x = linearScale(scale.domain, [left, right]);
  const marks = [
    ...key.marks,
    ...valueAxis({ ...scale, laneYs: theme.narrow ? laneYs : undefined, laneHeight: LANE }, x),
    ...completionMarks(placed.rows, x, baseMark(x.at(1), laneYs, LANE, [top, bottom], theme)),
    labelMark(placed.rows, theme, options),
    ...(theme.narrow ? verdictLines(placed.rows, theme) : side.marks(laneYs, top - TICK_LEVEL)),
  ];
  return { x, top, bottom, marks };
}

function verdictColumns(rows: readonly MeasuredRow[], theme: ChartTheme): SideColumns {
  const rates = rows.map(({ rate }) => ({ lines: [rate], title: undefined }));
  const verdicts = rows.map(({ verdict }) => ({ lines: [verdict], title: undefined }));
  const values = rows.map((row) => row.values);
  return sideColumns(
    [
      { header: '实际 / 目标', cells: values, align: 'start', className: 'chart-note' },
      { header: '完成率', cells: rates, align: 'end', className: 'chart-value' },
      { header: '', cells: verdicts, align: 'start', className: 'chart-label' },
    ],
    theme,
  );
}

function verdictLines(
  rows: readonly (MeasuredRow & RowPlace)[],
  theme: ChartTheme,
): readonly ChartMark[] {
  const values = rows.map((row) => ({ ...row.values, x: 0, y: row.noteY }));
  const verdicts = rows.map(({ rate, verdict, noteY }) => ({
    x: theme.width,
    y: noteY,
    lines: [`${rate} ${verdict}`],
  }));
  return [
    textBlocks(values, theme, 'chart-note'),
    textBlocks(verdicts, theme, 'chart-value', 'end'),
  ];
}
