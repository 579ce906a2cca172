import { type ChartTheme, chartTheme } from '../../../charts/draw/chartTheme.ts';
import { columnWidth } from '../../../charts/draw/columnWidth.ts';
import { type LinearScale, linearScale } from '../../../charts/draw/linearScale.ts';
import { type SvgNode, svgNode } from '../../../charts/draw/svgNode.ts';
import { type WrappedText, wrapText } from '../../../charts/draw/wrapText.ts';
import { largest, smallest } from '../../../model/extremes.ts';
import { cellWords } from '../resultWords.ts';
import type { ChartPoint } from './chartChoice.ts';
import { type ChartWords, chartFrame, chartLine, chartText, round } from './chartFrame.ts';

const BAR = 14;
const GAP = 8;
const TOP = 4;

interface BarRow extends ChartPoint {
  readonly label: string;
  readonly lines: WrappedText;
  readonly words: string;
  readonly top: number;
  readonly height: number;
}

/** Horizontal bars from zero, negative ones to the left, each with its name and its number. */
export function barChart(points: readonly ChartPoint[], width: number, words: ChartWords): SvgNode {
  const theme = chartTheme(width);
  const rows = placed(points, theme, words.title);
  const bottom = rows.reduce((end, { top, height }) => Math.max(end, top + height), TOP);
  const x = valueScale(rows, theme);
  const marks = rows.flatMap((row) => barMarks(row, x, theme));
  return chartFrame(width, bottom + GAP, words, [...marks, ...baseLines(rows, x.at(0), theme)]);
}

/** In a narrow chart the name stands above its bar. */
function placed(points: readonly ChartPoint[], theme: ChartTheme, name: string): readonly BarRow[] {
  let top = TOP;
  return points.map((point) => {
    const lines = wrapText(point.label, theme.labelEms, 2);
    const label = lines.lines.length * theme.lineHeight;
    const height = theme.narrow ? label + BAR + 2 : Math.max(label, BAR);
    const row = {
      ...point,
      lines,
      words: cellWords({ name, type: 'decimal' }, point.text),
      top,
      height,
    };
    top += height + (theme.narrow ? GAP * 1.5 : GAP);
    return row;
  });
}

function valueScale(rows: readonly BarRow[], theme: ChartTheme): LinearScale {
  const values = rows.map(({ value }) => value);
  const low = Math.min(0, smallest(values));
  const highest = Math.max(0, largest(values));
  const high = low === highest ? 1 : highest;
  const labels = columnWidth(
    rows.map(({ lines }) => lines),
    theme,
  );
  const left = theme.narrow ? 1 : labels + theme.columnGap;
  const number = columnWidth([{ lines: rows.map(({ words }) => words) }], theme) * 1.08 + GAP;
  return linearScale([low, high], [left + (low < 0 ? number : 0), theme.width - number]);
}

/** The line at zero; in a narrow chart only beside the bars, not through their names. */
function baseLines(rows: readonly BarRow[], zero: number, theme: ChartTheme): readonly SvgNode[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  if (!theme.narrow) return [chartLine(zero, TOP, zero, last.top + last.height, 'chart-base')];
  return rows.map(({ top, height }) =>
    chartLine(zero, top + height - BAR - 2, zero, top + height + 2, 'chart-base'),
  );
}

function barMarks(row: BarRow, x: LinearScale, theme: ChartTheme): readonly SvgNode[] {
  const { lines, value, words, top, height } = row;
  const end = x.at(value);
  const zero = x.at(0);
  const middle = theme.narrow ? top + height - BAR / 2 : top + height / 2;
  const labelTop = theme.narrow ? top : middle - (lines.lines.length * theme.lineHeight) / 2;
  const isLeft = value < 0;
  // at least one unit, so that a small number beside a large one is not taken for none
  const length = value === 0 ? 0 : Math.max(1, Math.abs(end - zero));
  const box = {
    x: round(isLeft ? zero - length : zero),
    y: round(middle - BAR / 2),
    width: round(length),
    height: BAR,
    class: 'chart-executed',
  };
  return [
    ...lines.lines.map((line, index) =>
      chartText(line, 0, labelTop + (index + 0.5) * theme.lineHeight, 'chart-label'),
    ),
    svgNode('rect', box, svgNode('title', {}, `${row.label}：${words}`)),
    chartText(
      words,
      isLeft ? zero - length - GAP / 2 : zero + length + GAP / 2,
      middle,
      'chart-value chart-halo',
      isLeft ? 'end' : 'start',
    ),
  ];
}
