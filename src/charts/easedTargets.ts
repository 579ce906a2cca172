import type { EasedTargetRow } from '../analysis/figures/yearRows.ts';
import { toNumber } from '../model/decimal.ts';
import { largest, smallest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { baseMark } from './draw/baseMark.ts';
import { chartKey, type KeyItem } from './draw/chartKey.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { columnWidth } from './draw/columnWidth.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { laneLinks } from './draw/laneLinks.ts';
import { leadMark } from './draw/leadMark.ts';
import { linearScale } from './draw/linearScale.ts';
import { lineMark } from './draw/lineMark.ts';
import { noteBelow } from './draw/noteBelow.ts';
import { placeRows } from './draw/placeRows.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { type SideColumns, sideColumns } from './draw/sideColumns.ts';
import { symbolMark } from './draw/symbolMark.ts';
import { TICK_LEVEL, valueAxis } from './draw/valueAxis.ts';
import { wrapText } from './draw/wrapText.ts';

const LANE = 18;
const CELL_EMS = 9;
const CELL_LINES = 2;
/** A target of twice what was spent, or of nothing, stands at the edge, and so does what goes further. */
const FURTHEST = 1;
/** Room for half a tick label. */
const HALF_TICK = 30;
const TICK_ROOM = 72;
const SIGNS = {
  last: { label: '上年目标', sign: 'down', className: 'chart-undecided' },
  target: { label: '本年目标', sign: 'diamond', className: 'chart-missed' },
} as const;

/**
 * 放宽的目标: the target of each indicator beside the one of the year before, both against what was then reached,
 * which is the line; the easier a target is, the further left. Returns an `svg` element as text.
 */
export function easedTargets(given: readonly EasedTargetRow[], options: ChartOptions): string {
  if (given.length === 0) return emptyChart('没有放宽的目标。', options);
  const theme = chartTheme(options.width);
  const sizes = given.map((row) => ({ ...row, ...wordsOf(row, theme), laneHeight: LANE }));
  const key = chartKey(Object.values(SIGNS).map(keyItem), '越往左越宽', theme);
  const top = key.height + theme.axisHeight;
  const { rows, bottom: end } = placeRows(sizes, theme, top + 6);
  const bottom = end + 6;
  const side = wordColumns(given, theme);
  const labels = sizes.map(({ label }) => label);
  const x = linearScale(
    domainOf(given),
    theme.narrow
      ? [HALF_TICK, theme.width - HALF_TICK]
      : [
          columnWidth(labels, theme) + theme.columnGap + HALF_TICK,
          theme.width - HALF_TICK - side.width,
        ],
  );
  const [low, high] = x.domain;
  const placed = rows.map((row) => {
    const at = (share: number) => x.at(Math.min(high, Math.max(low, share)));
    const last = row.last === undefined ? undefined : at(toNumber(row.last));
    return { y: row.laneY, x: at(toNumber(row.target)), last };
  });
  const laneYs = rows.map(({ laneY }) => laneY);
  const ticks = roundTicks(low, high, Math.max(1, (x.range[1] - x.range[0]) / TICK_ROOM));
  const lanes = { laneYs: theme.narrow ? laneYs : undefined, laneHeight: LANE };
  const marks = [
    ...key.marks,
    ...valueAxis({ ticks, tickFormat, ...lanes }, x),
    baseMark(x.at(0), laneYs, LANE, [top, bottom], theme),
    lineMark(
      placed.map((row) => ({ x1: row.last ?? x.at(0), x2: row.x, y1: row.y, y2: row.y })),
      `chart-stem ${SIGNS.target.className}`,
    ),
    symbolMark(
      placed.flatMap(({ last, y }) => (last === undefined ? [] : { x: last, y })),
      SIGNS.last.sign,
      SIGNS.last.className,
    ),
    symbolMark(placed, SIGNS.target.sign, SIGNS.target.className),
    ...leadMark(rows, theme, options),
    ...(theme.narrow ? [noteBelow(rows, theme)] : side.marks(laneYs, top - TICK_LEVEL)),
    laneLinks(rows, LANE, theme, options),
  ];
  return drawChart({ x, top, bottom, height: bottom + 2 }, marks, theme, options);
}

/** What was reached lies in it, whatever the targets are. */
function domainOf(rows: readonly EasedTargetRow[]): readonly [number, number] {
  const shares = rows.flatMap(({ target, last }) => [target, last ?? target]).map(toNumber);
  const low = Math.max(-FURTHEST, smallest([0, ...shares]));
  const high = Math.min(FURTHEST, largest([0, ...shares]));
  return low === high ? [-FURTHEST, 0] : [low, high];
}

function tickFormat(share: number): string {
  if (share === 0) return '上年实际';
  return `${share < 0 ? '宽' : '严'} ${Math.round(Math.abs(share) * 1000) / 10}%`;
}

function keyItem({ label, sign, className }: (typeof SIGNS)[keyof typeof SIGNS]): KeyItem {
  return { label, sign: (x, y) => symbolMark([{ x: x + 14, y }], sign, className) };
}

function wordsOf({ label, targets, actual, size }: EasedTargetRow, theme: ChartTheme) {
  const words = `${targets}；上年实际 ${actual}，${size}`;
  const note = wrapText(words, theme.width / theme.fontSize - 1, 2);
  return {
    label: wrapText(label, theme.labelEms, theme.labelLines),
    title: `${label}：目标 ${words}`,
    note,
    noteLines: theme.narrow ? note.lines.length : CELL_LINES,
  };
}

function wordColumns(rows: readonly EasedTargetRow[], theme: ChartTheme): SideColumns {
  const cells = (text: (row: EasedTargetRow) => string) =>
    rows.map((row) => wrapText(text(row), CELL_EMS, CELL_LINES));
  const column = (header: string, text: (row: EasedTargetRow) => string, className: string) => {
    return { header, cells: cells(text), className, align: 'start' } as const;
  };
  return sideColumns(
    [
      column('上年目标 → 本年', ({ targets }) => targets, 'chart-note'),
      column('上年实际', ({ actual }) => actual, 'chart-note'),
      column('目标比实际', ({ size }) => size, 'chart-value'),
    ],
    theme,
  );
}
