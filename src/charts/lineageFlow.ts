import * as Plot from '@observablehq/plot';
import type { LineageEnd, LineageRow } from '../analysis/figures/yearRows.ts';
import { largest } from '../model/extremes.ts';
import type { ChartOptions } from './chartOptions.ts';
import { type ChartTheme, chartTheme } from './draw/chartTheme.ts';
import { drawChart } from './draw/drawChart.ts';
import { emptyChart } from './draw/emptyChart.ts';
import { linearScale } from './draw/linearScale.ts';
import { linkMark } from './draw/linkMark.ts';
import { symbolMark } from './draw/symbolMark.ts';
import { textBlocks } from './draw/textBlocks.ts';
import { wrapText } from './draw/wrapText.ts';

/** Where the columns begin and end, as shares of the width: the lines run between the two years. */
const BEFORE = { wide: 0.1, narrow: 0 };
const LINES = { wide: [0.46, 0.58], narrow: [0.44, 0.56] } as const;
/** From a name to the sign at the end of a line. */
const SIGN = 12;
const LABEL_LINES = 3;

/**
 * 项目沿革: what became of projects from one year to the next, a group a change: names of the earlier year at the
 * left, of the later at the right, a line from each to what it became. Returns an `svg` element as text.
 */
export function lineageFlow(rows: readonly LineageRow[], options: ChartOptions): string {
  const [first] = rows;
  if (first === undefined) return emptyChart('没有改名、合并或拆分的项目。', options);
  const theme = chartTheme(options.width);
  const size = theme.narrow ? 'narrow' : 'wide';
  const [left, right] = LINES[size].map((share) => share * theme.width) as [number, number];
  const start = BEFORE[size] * theme.width;
  const places = { before: start, after: right + SIGN };
  const room = (width: number) => (width - SIGN) / theme.fontSize;
  const ems = { before: room(left - start), after: room(theme.width - right) };
  const kindHeight = theme.narrow ? theme.lineHeight + 4 : 0;
  let bottom = theme.lineHeight;
  const groups = rows.map(({ kind, before, after, links }) => {
    const top = bottom + theme.rowGap / 2 + kindHeight;
    const own = {
      before: stacked(before, ems.before, theme),
      after: stacked(after, ems.after, theme),
    };
    const height = Math.max(own.before.height, own.after.height);
    bottom = top + height + theme.rowGap / 2;
    const placed = (side: 'before' | 'after') =>
      own[side].ends.map((end) => ({
        ...end,
        y: end.y + top + (height - own[side].height) / 2,
      }));
    const kindY = theme.narrow ? top - kindHeight / 2 : top + height / 2;
    return { kind, kindY, before: placed('before'), after: placed('after'), links };
  });
  const lines = groups.flatMap(({ before, after, links }) =>
    links.map(([from, to]) => ({ from: before[from]?.y, to: after[to]?.y })),
  );
  const ends = (side: 'before' | 'after') => groups.flatMap((group) => group[side]);
  const signs = (side: 'before' | 'after', x: number) =>
    symbolMark(
      ends(side).map(({ y }) => ({ x, y })),
      'disc',
      'chart-within',
    );
  const names = (side: 'before' | 'after') => {
    const leads = ({ page }: LineageEnd) =>
      page !== undefined && options.link?.(page) !== undefined;
    const texts = (linked: boolean) =>
      ends(side)
        .filter((end) => leads(end) === linked)
        .map(({ y, text }) => ({ ...text, y, x: places[side] }));
    return [
      textBlocks(texts(false), theme, 'chart-label'),
      textBlocks(texts(true), theme, 'chart-label chart-lead'),
    ];
  };
  const areas = (side: 'before' | 'after', x1: number, x2: number) =>
    ends(side).map(({ y, height, title, page }) => ({
      ...{ x1, x2, y1: y - height / 2, y2: y + height / 2, title, page },
    }));
  const x = linearScale([0, 1], [left, right]);
  const marks = [
    textBlocks(
      [
        { x: places.before, y: theme.lineHeight / 2, lines: [`${first.years[0]} 年`] },
        { x: places.after, y: theme.lineHeight / 2, lines: [`${first.years[1]} 年`] },
      ],
      theme,
      'chart-note',
    ),
    textBlocks(
      groups.map(({ kind, kindY }) => ({ x: 0, y: kindY, lines: [kind] })),
      theme,
      'chart-value',
    ),
    Plot.link(lines, {
      ...{ x1: 0, x2: 1, y1: 'from', y2: 'to', curve: 'bump-x' },
      className: 'chart-stem chart-within',
    }),
    signs('before', left),
    signs('after', right),
    ...names('before'),
    ...names('after'),
    linkMark([...areas('before', start, left), ...areas('after', right, theme.width)], options),
  ];
  return drawChart({ x, top: 0, bottom, height: bottom }, marks, theme, options);
}

/** The names of one year below one another, each with its middle, from the top of the group. */
function stacked(ends: readonly LineageEnd[], ems: number, theme: ChartTheme) {
  const gap = theme.lineHeight / 2;
  let height = -gap;
  const placed = ends.map((end) => {
    const text = wrapText(end.label, ems, LABEL_LINES);
    const own = largest([1, text.lines.length]) * theme.lineHeight;
    const y = height + gap + own / 2;
    height += gap + own;
    return { ...end, text, title: `${end.label}：${end.words}`, y, height: own };
  });
  return { ends: placed, height: Math.max(0, height) };
}
