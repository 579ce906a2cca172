import * as Plot from '@observablehq/plot';
import type { BridgeRow } from '../analysis/figures/yearRows.ts';
import { toNumber } from '../model/decimal.ts';
import { largest } from '../model/extremes.ts';
import { groupThousands } from '../model/format.ts';
import type { ChartOptions } from './chartOptions.ts';
import { barMark } from './draw/barMark.ts';
import { baseMark } from './draw/baseMark.ts';
import { chartKey } from './draw/chartKey.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { laneLinks } from './draw/laneLinks.ts';
import { leadMark } from './draw/leadMark.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { type Line, lineMark } from './draw/lineMark.ts';
import { placeRows } from './draw/placeRows.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { sideColumns } from './draw/sideColumns.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { textWidth } from './draw/textWidth.ts';
import { TICK_LEVEL, valueAxis } from './draw/valueAxis.ts';
import { wrapText } from './draw/wrapText.ts';
import { axisStart, tearMark } from './parts/tornAxis.ts';

/** The newest year solid and thick, the one before it thin and light below. */
const YEARS = [
  { className: 'chart-executed', look: 'solid', thickness: 12, dy: -4 },
  { className: 'chart-adjusted', look: 'light', thickness: 7, dy: 7 },
] as const;
const LANE = 22;
const CLOSE_GAP = 0;
/** The most that amounts take of the line of a label on a phone. */
const WORDS_SHARE = 0.75;
const TEXT_EMS = 12;
/** A step of any amount is at least so wide that it is seen beside totals. */
const LEAST_STEP = 2;
/** Room for half a tick label. */
const HALF_TICK = 24;

/**
 * 资金去向: from the initial budget by way of what was added, cut and left unspent to the amount executed,
 * a step a row in 万元 that leads to its projects, one year beside the one before. Returns an `svg` element
 * as text.
 */
export function moneyBridge(given: readonly BridgeRow[], options: ChartOptions): string {
  const [first] = given;
  if (first === undefined) return emptyChart('没有可显示的项目资金。', options);
  const theme = closeTheme(options);
  const years = first.steps.slice(0, YEARS.length).map(({ year }) => year);
  const high = largest(
    given.flatMap(({ steps }) =>
      steps.flatMap(({ from, to }) => [0, toNumber(from), toNumber(to)]),
    ),
  );
  const start = axisStart(given, high);
  const torn = start > 0 ? `；横轴从 ${groupThousands(String(start))} 起` : '';
  const key = chartKey(yearKey(years), `单位：万元${torn}`, theme);
  // on a phone the words say the amounts
  const top = key.height + (theme.narrow ? 0 : theme.axisHeight);
  const sizes = given.map((row) => ({ ...row, ...wordsOf(row, theme), laneHeight: LANE }));
  const { rows, bottom } = placeRows(sizes, theme, top + 6);
  const side = sideColumns(
    years.map((year, place) => ({
      header: String(year),
      cells: given.map(({ steps }) => wrapText(steps[place]?.text ?? '', TEXT_EMS, 1)),
      align: 'end',
      className: place === 0 ? 'chart-value' : 'chart-note',
    })),
    theme,
  );
  const left = theme.narrow
    ? HALF_TICK
    : columnWidth(
        sizes.map(({ label }) => label),
        theme,
      ) + theme.columnGap;
  const right = theme.width - HALF_TICK - (theme.narrow ? 0 : side.width);
  const x = linearScale([start, high > 0 ? high : 1], [left, right]);
  const least = ((x.domain[1] - start) * LEAST_STEP) / (right - left);
  const bars = rows.flatMap(({ steps, laneY }) =>
    steps.map((step, place) => ({ ...visibleStep(step, start, least), laneY, place })),
  );
  const sums = bars.flatMap(({ isSum, laneY, place }) => {
    const { dy, thickness } = YEARS[place] ?? YEARS[0];
    return isSum ? { y: laneY + dy, thickness } : [];
  });
  const laneYs = rows.map(({ laneY }) => laneY);
  const marks = [
    ...key.marks,
    ...(theme.narrow
      ? []
      : valueAxis({ ticks: roundTicks(start, high, 4), laneYs, laneHeight: LANE }, x)),
    ...(theme.narrow ? [] : [lineMark(connectors(rows, x), 'chart-connector')]),
    ...YEARS.map(({ className, thickness, dy }, place) =>
      Plot.rect(
        bars.filter((bar) => bar.place === place),
        {
          ...{ x1: 'from', x2: 'to', className },
          y1: ({ laneY }) => laneY + dy - thickness / 2,
          y2: ({ laneY }) => laneY + dy + thickness / 2,
        },
      ),
    ),
    ...(start > 0 ? [tearMark(left, sums)] : []),
    baseMark(left, laneYs, LANE, [top, bottom + 6], theme),
    ...leadMark(rows, theme, options),
    ...(theme.narrow
      ? [
          textBlocks(
            rows.map(({ words, labelY }) => ({ ...words, x: theme.width, y: labelY })),
            theme,
            'chart-note',
            'end',
          ),
        ]
      : side.marks(laneYs, top - TICK_LEVEL)),
    laneLinks(rows, LANE, theme, options),
  ];
  return drawChart({ x, top, bottom: bottom + 6, height: bottom + 8 }, marks, theme, options);
}

/** Where a step begins, not before the axis does, and ends, drawn at least `least` wide; none stays none. */
function visibleStep(step: BridgeRow['steps'][number], start: number, least: number) {
  const { isSum } = step;
  const [from, to] = [isSum ? start : toNumber(step.from), toNumber(step.to)];
  const width = Math.max(Math.abs(to - from), least);
  return { isSum, from, to: from + Math.sign(to - from) * width };
}

/** From where a step of the newest year ends to the step below it, so that the eye follows what became of the money. */
function connectors(
  rows: readonly (Pick<BridgeRow, 'steps'> & { readonly laneY: number })[],
  x: LinearScale,
): Line[] {
  const [{ dy }] = YEARS;
  return rows.slice(1).flatMap(({ laneY }, index) => {
    const above = rows[index];
    const step = above?.steps[0];
    if (above === undefined || step === undefined) return [];
    const at = x.at(toNumber(step.to));
    return { x1: at, x2: at, y1: above.laneY + dy, y2: laneY + dy };
  });
}

function yearKey(years: readonly number[]) {
  return years.flatMap((year, place) => {
    const bar = YEARS[place];
    if (bar === undefined) return [];
    return {
      label: `${year} 年`,
      sign: (x: number, y: number) =>
        barMark([{ x1: x, x2: x + 24, y }], bar.thickness, bar.look, bar.className),
    };
  });
}

/** On a phone the amounts of all years stand beside the label, in the order of the key. */
function wordsOf({ label, steps }: BridgeRow, theme: ChartTheme) {
  const amounts = steps.map(({ text }) => text).join('｜');
  const words = wrapText(amounts, theme.labelEms * WORDS_SHARE, 1);
  const text = steps.map((step) => `${step.year} 年 ${step.text}`).join('，');
  const room = theme.narrow ? theme.labelEms - textWidth(words.lines[0] ?? '') : theme.labelEms;
  return {
    label: wrapText(label, room, theme.labelLines),
    title: `${label}：${text} 万元`,
    words,
    noteLines: theme.narrow ? 0 : 1,
  };
}

/** On a phone the steps stand so close that all are seen at once. */
function closeTheme({ width }: ChartOptions): ChartTheme {
  const theme = chartTheme(width);
  return theme.narrow ? { ...theme, rowGap: CLOSE_GAP } : theme;
}
