import type { ChartOptions } from '../chartOptions.ts';
import { chartKey, type KeyItem } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import { type ChartTheme, chartTheme } from '../draw/chartTheme.ts';
import { drawChart } from '../draw/drawChart.ts';
import { emptyChart } from '../draw/emptyChart.ts';
import { linearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { linkMark } from '../draw/linkMark.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import type { YearPlot, YearSpan } from './yearPlot.ts';
import { yearTexts } from './yearTexts.ts';

const TOP = 2;
const PLOT = 76;
const PANEL_GAP = 22;
/** The column of titles and keys in a wide chart. */
const TITLE_WIDTH = 176;
/** Two years fill a wide chart; wider bands tear the years apart. */
const WIDEST_BAND = 264;

/** One of several small charts over the same years. */
export interface YearPanel {
  readonly title: string;
  /** Whether any year has a value. */
  readonly isKnown: boolean;
  readonly key: readonly KeyItem[];
  /** Words above the plot, a text a year. */
  readonly above: readonly string[];
  /** Words below the plot, above the years. */
  readonly below?: readonly string[] | undefined;
  /** Words below the years that hold from one year to another (both as index). */
  readonly spans?: readonly YearSpan[] | undefined;
  readonly marks: (plot: YearPlot) => readonly ChartMark[];
}

interface PlacedPanel {
  readonly marks: readonly ChartMark[];
  readonly bottom: number;
}

/**
 * Small charts one below the other over the same years, each with its numbers in words; a year leads to
 * its page. A chart of which no year is known is not drawn: its lines would be empty.
 */
export function yearPanels(
  years: readonly number[],
  pages: readonly (string | undefined)[],
  given: readonly YearPanel[],
  options: ChartOptions,
): string {
  const panels = given.filter(({ isKnown }) => isKnown);
  if (panels.length === 0) return emptyChart('各年都没有可显示的数。', options);
  const theme = chartTheme(options.width);
  const left = theme.narrow ? 0 : TITLE_WIDTH + theme.columnGap;
  const band = Math.min(WIDEST_BAND, (theme.width - left) / years.length);
  const xs = years.map((_, index) => left + (index + 0.5) * band);
  let bottom = TOP - PANEL_GAP;
  const marks = panels.flatMap((panel) => {
    const placed = placePanel(
      panel,
      years,
      { xs, band, top: bottom + PANEL_GAP, bottom: 0 },
      theme,
    );
    bottom = placed.bottom;
    return placed.marks;
  });
  const areas = xs.map((x, index) => ({
    ...{ x1: x - band / 2, x2: x + band / 2, y1: TOP, y2: bottom },
    title: `${years[index]} 年：${panels.map(({ title, above }) => `${title} ${above[index]}`).join('，')}`,
    page: pages[index],
  }));
  const x = linearScale([0, 1], [0, theme.width]);
  return drawChart(
    { x, top: 0, bottom, height: bottom + 4 },
    [
      ...marks,
      linkMark(
        areas.filter(({ page }) => page !== undefined),
        options,
      ),
    ],
    theme,
    options,
  );
}

function placePanel(
  panel: YearPanel,
  years: readonly number[],
  { xs, band, top }: YearPlot,
  theme: ChartTheme,
): PlacedPanel {
  const { lineHeight } = theme;
  const keyTop = top + lineHeight + 2;
  const keyTheme = theme.narrow ? theme : { ...theme, width: TITLE_WIDTH };
  const key = chartKey(panel.key, undefined, keyTheme, keyTop);
  const bodyTop = theme.narrow ? keyTop + key.height : top;
  const plotTop = bodyTop + lineHeight + 6;
  const plot = { xs, band, top: plotTop, bottom: plotTop + PLOT };
  const edges = { x1: (xs[0] ?? 0) - band / 2, x2: (xs.at(-1) ?? 0) + band / 2 };
  const below = yearTexts(panel.below ?? [], plot, plot.bottom + 4, theme);
  const yearsTop = below.bottom + 2;
  const yearRow = yearTexts(years.map(String), plot, yearsTop, theme);
  const spans = yearTexts(panel.spans ?? [], plot, yearRow.bottom, theme);
  const marks = [
    textBlocks([{ x: 0, y: top + lineHeight / 2, lines: [panel.title] }], theme, 'chart-value'),
    ...key.marks,
    textBlocks(yearTexts(panel.above, plot, bodyTop, theme).blocks, theme, 'chart-value', 'middle'),
    ...panel.marks(plot),
    lineMark([{ ...edges, y1: plot.bottom, y2: plot.bottom }], 'chart-base'),
    textBlocks(below.blocks, theme, 'chart-note', 'middle'),
    textBlocks(yearRow.blocks, theme, 'chart-tick', 'middle'),
    textBlocks(spans.blocks, theme, 'chart-note', 'middle'),
  ];
  return { marks, bottom: Math.max(spans.bottom, theme.narrow ? 0 : keyTop + key.height) };
}
