import type { BudgetExecutionRow } from '../../analysis/figures/figure.ts';
import { toNumber } from '../../model/decimal.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import type { LaneRow } from '../draw/stackLanes.ts';
import { type WrappedText, wrapText } from '../draw/wrapText.ts';
import { budgetNotes, rateNotes, rateWords } from './budgetNotes.ts';

const LANE = 22;
const MOST_LINES = 4;
/** What the money takes of the room beside the labels. */
const MONEY_SHARE = 0.58;
/** Room for half a tick label at the right edge. */
const HALF_TICK = 20;

type Range = readonly [number, number];

/** One row of the execution chart: its numbers for drawing, and its words set in lines. */
export interface BudgetRow extends LaneRow {
  readonly page: string | undefined;
  readonly title: string;
  readonly initial: number | undefined;
  readonly adjusted: number | undefined;
  readonly executed: number | undefined;
  readonly rateAdjusted: number | undefined;
  readonly rateInitial: number | undefined;
  readonly lastRate: number | undefined;
}

/** One row alone is what its figure is about. */
const NO_LABEL: WrappedText = { lines: [], title: undefined };

/** The rows with their two lanes, and where these lie from left to right. */
export function budgetLanes(
  figures: readonly BudgetExecutionRow[],
  theme: ChartTheme,
): { readonly rows: readonly BudgetRow[]; readonly money: Range; readonly rate: Range } {
  const isAlone = figures.length === 1;
  const labels = figures.map(({ label }) =>
    isAlone ? NO_LABEL : wrapText(label, theme.labelEms, theme.labelLines),
  );
  const left = isAlone ? HALF_TICK : columnWidth(labels, theme) + theme.columnGap;
  const { money, rate } = theme.narrow
    ? { money: [1, theme.width - 1] as const, rate: [8, theme.width - HALF_TICK] as const }
    : besideLabels(left, theme);
  const ems = ([from, to]: Range) => (to - from) / theme.fontSize;
  const rateEms = theme.narrow ? ems(rate) : ems([rate[0], theme.width]);
  const rows = figures.map((figure, index): BudgetRow => {
    const [amounts, rates] = [budgetNotes(figure), rateNotes(figure)];
    return {
      label: labels[index] ?? NO_LABEL,
      page: figure.page,
      title: `${figure.label}（万元）：${[...amounts, ...rateWords(figure)].join('，')}`,
      lanes: [
        { height: LANE, words: wrapText(amounts.join('，'), ems(money), MOST_LINES) },
        { height: LANE, words: wrapText(rates.join('，'), rateEms, MOST_LINES) },
      ],
      ...numbersOf(figure),
    };
  });
  return { rows, money, rate };
}

function besideLabels(left: number, { width, columnGap }: ChartTheme) {
  const gap = 2 * columnGap;
  const room = width - left - gap - HALF_TICK;
  const middle = left + room * MONEY_SHARE;
  return {
    money: [left, middle] as const,
    rate: [middle + gap, width - HALF_TICK] as const,
  };
}

function numbersOf(figure: BudgetExecutionRow) {
  const number = (
    name: 'initial' | 'adjusted' | 'executed' | 'rateAdjusted' | 'rateInitial' | 'lastRate',
  ) => {
    const value = figure[name];
    return value === undefined ? undefined : toNumber(value);
  };
  return {
    initial: number('initial'),
    adjusted: number('adjusted'),
    executed: number('executed'),
    rateAdjusted: number('rateAdjusted'),
    rateInitial: number('rateInitial'),
    lastRate: number('lastRate'),
  };
}
