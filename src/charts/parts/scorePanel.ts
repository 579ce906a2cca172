import type { YearRow } from '../../analysis/figures/yearRows.ts';
import { type Decimal, formatDecimal, round, toNumber } from '../../model/decimal.ts';
import { largest, smallest } from '../../model/extremes.ts';
import { formatWholeInterval } from '../../model/format.ts';
import type { KeyItem } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import { linearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { symbolMark } from '../draw/symbolMark.ts';
import { yearIntervals } from './yearIntervals.ts';
import { yearLine } from './yearLine.ts';
import type { YearPanel } from './yearPanels.ts';
import type { YearPlot, YearSpan } from './yearPlot.ts';

/** The ends of the score axis are multiples of this many points. */
const STEP = 5;

const KEY: readonly KeyItem[] = [
  { label: '自评得分', sign: (x, y) => symbolMark([{ x: x + 12, y }], 'disc', 'chart-within') },
  {
    label: '复核区间',
    sign: (x, y) => yearIntervals([{ x: x + 12, y1: y - 8, y2: y + 8, title: '' }]),
  },
];
const BREAK_KEY: KeyItem = {
  label: '评分规则改变',
  sign: (x, y) => lineMark([{ x1: x + 12, x2: x + 12, y1: y - 8, y2: y + 8 }], 'chart-break'),
};

type Slots = readonly (YearRow | undefined)[];

/** The panel of the reported score and its interval, with the rule book of each run of years. */
export function scorePanel(slots: Slots): YearPanel {
  const breaks = slots.flatMap((row, index) =>
    index > 0 && row?.sameRules === false ? index : [],
  );
  const domain = scoreDomain(slots);
  const points = slots.map((row) => ({
    value: row?.reported === undefined ? undefined : toNumber(row.reported),
    joined: row?.sameRules === true,
    title: row === undefined ? '' : `${row.year} 年自评 ${scoreText(row)} 分`,
  }));
  return {
    title: '自评得分（分）',
    isKnown: slots.some((row) => row?.reported !== undefined || row?.low !== undefined),
    key: breaks.length === 0 ? KEY : [...KEY, BREAK_KEY],
    above: slots.map(scoreText),
    below: slots.map(intervalText),
    spans: ruleSpans(slots),
    marks: (plot) => [
      breakMark(breaks, plot),
      intervalMark(slots, domain, plot),
      ...yearLine(points, domain, plot, 'disc', 'chart-within'),
    ],
  };
}

function scoreText(row: YearRow | undefined): string {
  if (row === undefined) return '无';
  return row.reported === undefined ? '未列' : points(row.reported);
}

function intervalText(row: YearRow | undefined): string {
  if (row?.low === undefined || row.high === undefined) return '';
  return formatWholeInterval({ low: row.low, high: row.high });
}

function points(score: Decimal): string {
  return formatDecimal(round(score, 2));
}

function scoreDomain(slots: Slots): [number, number] {
  const scores = slots.flatMap((row) =>
    [row?.reported, row?.low, row?.high].flatMap((score) =>
      score === undefined ? [] : toNumber(score),
    ),
  );
  if (scores.length === 0) return [0, 100];
  const low = Math.floor(smallest(scores) / STEP) * STEP;
  return [low, Math.max(low + STEP, Math.ceil(largest(scores) / STEP) * STEP)];
}

function intervalMark(slots: Slots, domain: [number, number], plot: YearPlot): ChartMark {
  const y = linearScale(domain, [plot.bottom, plot.top]);
  const intervals = slots.flatMap((row, index) => {
    if (row?.low === undefined || row.high === undefined) return [];
    const ends = { y1: y.at(toNumber(row.high)), y2: y.at(toNumber(row.low)) };
    return [{ x: plot.xs[index] ?? 0, ...ends, title: `复核区间 ${intervalText(row)} 分` }];
  });
  return yearIntervals(intervals);
}

/** A line between the years at which the rules changed. */
function breakMark(breaks: readonly number[], { xs, band, top, bottom }: YearPlot): ChartMark {
  const lines = breaks.map((index) => {
    const x = (xs[index] ?? 0) - band / 2;
    return { x1: x, x2: x, y1: top - 4, y2: bottom };
  });
  return lineMark(lines, 'chart-break');
}

/** The rule book under each run of years without a change of rules. */
function ruleSpans(slots: Slots): readonly YearSpan[] {
  const spans: YearSpan[] = [];
  slots.forEach((row, index) => {
    const last = spans.at(-1);
    if (row === undefined) return;
    if (last !== undefined && row.sameRules) spans[spans.length - 1] = { ...last, to: index };
    else {
      const isRenamed = slots[index - 1]?.rulebook !== row.rulebook;
      const text = index > 0 && !isRenamed ? `${row.rulebook}（分值改变）` : row.rulebook;
      spans.push({ from: index, to: index, text });
    }
  });
  return spans;
}
