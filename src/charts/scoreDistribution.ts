import type { ScoreCountRow } from '../analysis/figures/distributionRows.ts';
import { largest, smallest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { type Box, boxMark } from './draw/boxMark.ts';
import { chartKey, type KeyItem } from './draw/chartKey.ts';
import type { ChartMark } from './draw/chartMark.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { type LinearScale, linearScale } from './draw/linearScale.ts';
import { lineMark } from './draw/lineMark.ts';
import { type LinkArea, linkMark } from './draw/linkMark.ts';
import { roundTicks } from './draw/roundTicks.ts';
import { textBlocks } from './draw/textBlocks.ts';

/** The higher of the two halves. */
const HALF = 92;
/** The line of points between the two halves. */
const AXIS = 24;
const HALF_TICK = 18;
/** A shorter axis would show differences of less than a point. */
const FEWEST_STEPS = 10;
const SIDES = [
  { name: 'reported', label: '自评总分（向上）', look: 'solid', className: 'chart-executed' },
  { name: 'low', label: '复核下限（向下）', look: 'light', className: 'chart-adjusted' },
] as const;

const KEY: readonly KeyItem[] = SIDES.map(({ label, look, className }) => ({
  label,
  sign: (x, y) => boxMark([{ x1: x, x2: x + 24, y1: y - 6, y2: y + 6 }], look, className),
}));

/**
 * 自评得分分布: over each whole point the projects that report it, upwards, and below it those whose
 * lowest admissible total it is, downwards; the highest column of each half says its number. Returns
 * an `svg` element as text.
 */
export function scoreDistribution(rows: readonly ScoreCountRow[], options: ChartOptions): string {
  if (rows.length === 0) return emptyChart('没有可显示的得分。', options);
  const theme = chartTheme(options.width);
  const key = chartKey(KEY, '单位：分', theme);
  const top = key.height + theme.lineHeight + 4;
  const x = pointScale(rows, theme);
  const high = Math.max(1, largest(rows.flatMap(({ reported, low }) => [reported, low])));
  const tall = (name: 'reported' | 'low') => (HALF * largest(rows.map((row) => row[name]))) / high;
  const zeroUp = top + tall('reported');
  const zeroDown = zeroUp + AXIS;
  const end = zeroDown + tall('low');
  const up = columnBoxes(rows, 'reported', x, linearScale([0, high], [zeroUp, zeroUp - HALF]));
  const down = columnBoxes(rows, 'low', x, linearScale([0, high], [zeroDown, zeroDown + HALF]));
  const ticks = roundTicks(x.domain[0], x.domain[1] - 1, theme.narrow ? 5 : 9);
  const bottom = end + theme.lineHeight + 4;
  const marks = [
    ...key.marks,
    boxMark(up, SIDES[0].look, SIDES[0].className),
    boxMark(down, SIDES[1].look, SIDES[1].className),
    lineMark(
      [zeroUp, zeroDown].map((y) => ({ x1: x.range[0], x2: x.range[1], y1: y, y2: y })),
      'chart-base',
    ),
    textBlocks(
      ticks.map((tick) => ({ x: x.at(tick + 0.5), y: zeroUp + AXIS / 2, lines: [String(tick)] })),
      theme,
      'chart-tick',
      'middle',
    ),
    highestMark(up, rows, 'reported', -theme.lineHeight / 2, theme),
    highestMark(down, rows, 'low', theme.lineHeight / 2, theme),
    linkMark(
      [
        ...columnLinks(rows, 'reported', up, [top, zeroUp]),
        ...columnLinks(rows, 'low', down, [zeroDown, end]),
      ],
      options,
    ),
  ];
  return drawChart({ x, top, bottom, height: bottom }, marks, theme, options);
}

/** Each whole point takes one step, so that 100 has room for its column too. */
function pointScale(rows: readonly ScoreCountRow[], theme: ChartTheme): LinearScale {
  const points = rows.map((row) => row.points);
  const last = largest(points);
  const domain: [number, number] = [Math.min(last - FEWEST_STEPS, smallest(points)), last + 1];
  return linearScale(domain, [HALF_TICK, theme.width - HALF_TICK]);
}

function columnBoxes(
  rows: readonly ScoreCountRow[],
  name: 'reported' | 'low',
  x: LinearScale,
  y: LinearScale,
): readonly Box[] {
  const word = name === 'reported' ? '自评' : '复核下限';
  return rows.map((row) => {
    const [from, to] = [x.at(row.points), x.at(row.points + 1)];
    const gap = Math.min(1, (to - from) / 6);
    const [y1, y2] = [y.at(0), y.at(row[name])].toSorted((a, b) => a - b);
    const title = `${word} ${row.points} 分：${row[name]} 个项目`;
    return { x1: from + gap, x2: to - gap, y1: y1 ?? 0, y2: y2 ?? 0, title };
  });
}

/** A column leads to its projects from end to end of its half. */
function columnLinks(
  rows: readonly ScoreCountRow[],
  name: 'reported' | 'low',
  boxes: readonly Box[],
  [y1, y2]: readonly [number, number],
): readonly LinkArea[] {
  return rows.flatMap(({ pages }, index) => {
    const [page, box] = [pages?.[name], boxes[index]];
    if (page === undefined || box?.title === undefined) return [];
    return { x1: box.x1, x2: box.x2, y1, y2, title: box.title, page };
  });
}

/** The number of the highest column, at its end. */
function highestMark(
  boxes: readonly Box[],
  rows: readonly ScoreCountRow[],
  name: 'reported' | 'low',
  dy: number,
  theme: ChartTheme,
): ChartMark {
  const highest = largest(rows.map((row) => row[name]));
  const box = boxes[rows.findIndex((row) => row[name] === highest)];
  if (box === undefined || highest === 0) return [];
  const text = `${highest} 个项目`;
  const half = (text.length * theme.fontSize) / 2;
  const centre = (box.x1 + box.x2) / 2;
  const x = Math.min(theme.width - half, Math.max(half, centre));
  const y = dy < 0 ? box.y1 + dy : box.y2 + dy;
  return textBlocks([{ x, y, lines: [text] }], theme, 'chart-value', 'middle');
}
