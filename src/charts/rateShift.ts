import * as Plot from '@observablehq/plot';
import type { RateShiftRow } from '../analysis/figures/yearRows.ts';
import { toNumber } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
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
import { linearScale } from './draw/linearScale.ts';
import { noteBelow } from './draw/noteBelow.ts';
import { placeRows } from './draw/placeRows.ts';
import { type SideColumns, sideColumns } from './draw/sideColumns.ts';
import { TICK_LEVEL } from './draw/valueAxis.ts';
import { wrapText } from './draw/wrapText.ts';

const LANE = 22;
const BAR = 12;
const CELL_EMS = 12;
const SIDES = [
  { label: '多执行', look: 'solid', className: 'chart-executed', isMore: true },
  { label: '少执行', look: 'outline', className: 'chart-warning', isMore: false },
] as const;

/**
 * 变好与变差: from 0 to the right what a project spent more than at last year's rate, to the left what it
 * spent less, in 万元, with both rates beside it. Returns an `svg` element as text.
 */
export function rateShift(given: readonly RateShiftRow[], options: ChartOptions): string {
  if (given.length === 0) return emptyChart('没有执行率有变化的项目。', options);
  const theme = chartTheme(options.width);
  const sizes = given.map((row) => ({ ...row, ...wordsOf(row, theme), laneHeight: LANE }));
  const key = chartKey(SIDES.filter(hasBars(given)).map(keyItem), '金额单位：万元', theme);
  const top = key.height + (theme.narrow ? 0 : theme.axisHeight);
  const { rows, bottom } = placeRows(sizes, theme, top + 6);
  const side = shiftColumns(given, theme);
  const labels = sizes.map(({ label }) => label);
  const left = theme.narrow ? 2 : columnWidth(labels, theme) + theme.columnGap;
  const right = theme.width - 2 - (theme.narrow ? 0 : side.width);
  const bars = rows.map(({ amount, laneY }) => ({ amount: toNumber(amount), laneY }));
  const x = linearScale(amountDomain(bars.map(({ amount }) => amount)), [left, right]);
  const laneYs = rows.map(({ laneY }) => laneY);
  const marks = [
    ...key.marks,
    ...SIDES.map(({ className, isMore }) =>
      Plot.rect(
        bars.filter(({ amount }) => amount > 0 === isMore),
        {
          ...{ x1: 0, x2: 'amount', className },
          y1: ({ laneY }) => laneY - BAR / 2,
          y2: ({ laneY }) => laneY + BAR / 2,
        },
      ),
    ),
    baseMark(x.at(0), laneYs, LANE, [top, bottom + 6], theme),
    ...leadMark(rows, theme, options),
    ...(theme.narrow ? [noteBelow(rows, theme)] : side.marks(laneYs, top - TICK_LEVEL)),
    laneLinks(rows, LANE, theme, options),
  ];
  return drawChart({ x, top, bottom: bottom + 6, height: bottom + 8 }, marks, theme, options);
}

/** From the largest loss to the largest gain: where all changes go one way, 0 stands at the edge. */
function amountDomain(amounts: readonly number[]): readonly [number, number] {
  const [low, high] = [smallest([0, ...amounts]), largest([0, ...amounts])];
  return low === high ? [0, 1] : [low, high];
}

function hasBars(rows: readonly RateShiftRow[]) {
  return ({ isMore }: (typeof SIDES)[number]) => rows.some(({ amount }) => amount > 0 === isMore);
}

function keyItem({ label, look, className }: (typeof SIDES)[number]) {
  return {
    label,
    sign: (x: number, y: number) => barMark([{ x1: x + 1, x2: x + 23, y }], BAR, look, className),
  };
}

function wordsOf({ label, words, rates, points }: RateShiftRow, theme: ChartTheme) {
  const note = wrapText(`${words}；${rates}，${points}`, theme.width / theme.fontSize - 1, 2);
  return {
    label: wrapText(label, theme.labelEms, theme.labelLines),
    title: `${label}：执行率 ${rates}，${points}，折合 ${words} 万元`,
    note,
    noteLines: theme.narrow ? note.lines.length : 1,
  };
}

function shiftColumns(rows: readonly RateShiftRow[], theme: ChartTheme): SideColumns {
  const cells = (text: (row: RateShiftRow) => string) =>
    rows.map((row) => wrapText(text(row), CELL_EMS, 1));
  const common = { align: 'end' } as const;
  return sideColumns(
    [
      { ...common, header: '折合', cells: cells(({ words }) => words), className: 'chart-value' },
      { ...common, header: '执行率', cells: cells(({ rates }) => rates), className: 'chart-note' },
      { ...common, header: '变化', cells: cells(({ points }) => points), className: 'chart-note' },
    ],
    theme,
  );
}
