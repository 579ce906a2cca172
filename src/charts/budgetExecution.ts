import type { BudgetExecutionRow } from '../analysis/figures/figure.ts';
import { toNumber } from '../model/decimal.ts';
import { largest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { barMark } from './draw/barMark.ts';
import { baseMark } from './draw/baseMark.ts';
import { chartKey, type KeyItem } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { labelMark } from './draw/labelMark.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { NOTE_GAP, noteMarks, noteWidth } from './draw/noteMarks.ts';
import { placeRows, type RowPlace, type RowSize } from './draw/placeRows.ts';
import { plotWidthBeside } from './draw/plotWidthBeside.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { valueAxis } from './draw/valueAxis.ts';
import { type WrappedText, wrapText } from './draw/wrapText.ts';
import { budgetNotes } from './parts/budgetNotes.ts';

const INITIAL = { name: 'initial', label: '年初预算数', thickness: 20, look: 'outline' } as const;
const ADJUSTED = { name: 'adjusted', label: '全年预算数', thickness: 20, look: 'light' } as const;
const EXECUTED = { name: 'executed', label: '全年执行数', thickness: 8, look: 'solid' } as const;
const PAINTED = [ADJUSTED, INITIAL, EXECUTED];
const LANE = 20;

const KEY: readonly KeyItem[] = [INITIAL, ADJUSTED, EXECUTED].map((bar) => ({
  label: bar.label,
  sign: (x, y) =>
    barMark([{ x1: x, x2: x + 24, y }], bar.thickness * 0.6, bar.look, `chart-${bar.name}`),
}));

interface BudgetRow extends RowSize {
  readonly label: WrappedText;
  readonly page: string | undefined;
  readonly detail: string;
  readonly notes: readonly string[];
  readonly amounts: Readonly<Record<'initial' | 'adjusted' | 'executed', number | undefined>>;
  /** The end of the longest bar. */
  readonly end: number;
}

/**
 * 预算执行: the initial budget (outline), adjusted budget (light) and amount executed (solid) of
 * each project in 万元; beside the bars in words what was executed and what changed in mid-year.
 * Returns an `svg` element as text.
 */
export function budgetExecution(
  figures: readonly BudgetExecutionRow[],
  options: ChartOptions,
): string {
  if (figures.length === 0) return emptyChart('没有可显示的项目资金。', options);
  const theme = chartTheme(options.width);
  const key = chartKey(KEY, theme.narrow ? undefined : '单位：万元', theme);
  const top = key.height + (theme.narrow ? 0 : theme.axisHeight);
  const sizes = figures.map((figure) => budgetRow(figure, theme));
  const high = largest(sizes.map(({ end }) => end));
  const x = amountScale(sizes, high === 0 ? 1 : high, theme);
  const placed = placeRows(sizes, theme, top + 6);
  const bottom = placed.bottom + 6;
  const marks = [
    ...key.marks,
    ...(theme.narrow ? [] : valueAxis({ ticks: roundTicks(0, high, 4) }, x)),
    ...PAINTED.map((bar) => amountMark(bar, placed.rows, x)),
    baseMark(
      x.at(0),
      placed.rows.map(({ laneY }) => laneY),
      LANE,
      [top, bottom],
      theme,
    ),
    labelMark(placed.rows, theme, options),
    ...noteMarks(
      placed.rows.map(({ notes, end, noteY }) => ({
        x: theme.narrow ? 0 : x.at(end) + NOTE_GAP,
        y: noteY,
        lines: notes,
      })),
      theme,
    ),
  ];
  return drawChart({ x, top, bottom, height: bottom + 2 }, marks, theme, options);
}

function budgetRow(figure: BudgetExecutionRow, theme: ChartTheme): BudgetRow {
  const notes = budgetNotes(figure);
  const number = (name: keyof BudgetRow['amounts']) => {
    const amount = figure[name];
    return amount === undefined ? undefined : toNumber(amount);
  };
  const amounts = {
    initial: number('initial'),
    adjusted: number('adjusted'),
    executed: number('executed'),
  };
  const end = Math.max(0, largest(Object.values(amounts).map((amount) => amount ?? 0)));
  const label = wrapText(figure.label, theme.labelEms, theme.labelLines);
  const detail = `${figure.label}：${notes.join('，')}`;
  const words = { label, page: figure.page, detail, notes, noteLines: notes.length };
  return { ...words, laneHeight: LANE, amounts, end };
}

function amountScale(rows: readonly BudgetRow[], high: number, theme: ChartTheme): LinearScale {
  if (theme.narrow) return linearScale([0, high], [1, theme.width - 1]);
  const labels = rows.map(({ label }) => label);
  const left = columnWidth(labels, theme) + theme.columnGap;
  const besides = rows.map(({ notes, end }) => ({
    end: end / high,
    text: noteWidth(notes, theme),
  }));
  return linearScale([0, high], [left, left + plotWidthBeside(besides, theme.width - left)]);
}

function amountMark(
  { name, thickness, look }: (typeof PAINTED)[number],
  rows: readonly (BudgetRow & RowPlace)[],
  x: LinearScale,
): ChartMark {
  const bars = rows.flatMap(({ amounts, laneY }) => {
    const amount = amounts[name];
    if (amount === undefined || amount < 0) return [];
    // At least one unit, so that a small amount beside a large one is not taken for none.
    const length = amount === 0 ? 0 : Math.max(1, x.at(amount) - x.at(0));
    return [{ x1: x.at(0), x2: x.at(0) + length, y: laneY }];
  });
  return barMark(bars, thickness, look, `chart-${name}`);
}
