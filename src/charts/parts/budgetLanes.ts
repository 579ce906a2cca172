import type { BudgetExecutionRow } from '../../analysis/figures/figure.ts';
import { toNumber } from '../../model/decimal.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import type { LaneRow } from '../draw/stackLanes.ts';
import { textWidth } from '../draw/textWidth.ts';
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
  /** The rates in words at the right of the label, where the lanes have no room for them. */
  readonly corner: string;
}

interface BudgetLanes {
  readonly rows: readonly BudgetRow[];
  readonly money: Range;
  readonly rate: Range;
}

/** One row alone is what its figure is about. */
const NO_LABEL: WrappedText = { lines: [], title: undefined };

/** The rows with their two lanes, and where these lie from left to right. */
export function budgetLanes(
  figures: readonly BudgetExecutionRow[],
  theme: ChartTheme,
): BudgetLanes {
  const isAlone = figures.length === 1;
  if (theme.narrow && !isAlone) return compactLanes(figures, theme);
  const labels = figures.map(({ label }) =>
    isAlone ? NO_LABEL : wrapText(label, theme.labelEms, theme.labelLines),
  );
  const left = isAlone ? HALF_TICK : columnWidth(labels, theme) + theme.columnGap;
  const { money, rate } = theme.narrow
    ? { money: [1, theme.width - 1] as const, rate: [8, theme.width - HALF_TICK] as const }
    : besideLabels(left, theme);
  const rateEms = emsOf(theme.narrow ? rate : [rate[0], theme.width], theme);
  const rows = figures.map((figure, index) => {
    const words = [
      wrapText(budgetNotes(figure).join('，'), emsOf(money, theme), MOST_LINES),
      wrapText(rateNotes(figure).join('，'), rateEms, MOST_LINES),
    ];
    return rowOf(figure, { label: labels[index] ?? NO_LABEL, corner: '', words });
  });
  return { rows, money, rate };
}

/** Several rows on a phone: the rates beside the label, both lanes below it; the picture stays in one screen. */
function compactLanes(figures: readonly BudgetExecutionRow[], theme: ChartTheme): BudgetLanes {
  const middle = (theme.width - HALF_TICK) * MONEY_SHARE;
  const [money, rate] = [
    [1, middle],
    [middle + 2 * theme.columnGap, theme.width - HALF_TICK],
  ] as const;
  const rows = figures.map((figure) => {
    const corner = rateNotes({ ...figure, lastRate: undefined }).join('，');
    const room = theme.labelEms - textWidth(corner);
    const absent = Object.values(figure.absent).join('，');
    return rowOf(figure, {
      label: wrapText(figure.label, room, theme.labelLines),
      corner,
      words: [wrapText(absent, theme.labelEms, MOST_LINES), NO_LABEL],
    });
  });
  return { rows, money, rate };
}

function rowOf(
  figure: BudgetExecutionRow,
  {
    words,
    ...set
  }: Pick<BudgetRow, 'label' | 'corner'> & { readonly words: readonly WrappedText[] },
): BudgetRow {
  return {
    ...set,
    page: figure.page,
    title: `${figure.label}（万元）：${[...budgetNotes(figure), ...rateWords(figure)].join('，')}`,
    lanes: words.map((own) => ({ height: LANE, words: own })),
    ...numbersOf(figure),
  };
}

function emsOf([from, to]: Range, { fontSize }: ChartTheme): number {
  return (to - from) / fontSize;
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
