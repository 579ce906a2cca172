import { type SvgNode, svgNode } from '../../charts/draw/svgNode.ts';
import { textWidth } from '../../charts/draw/textWidth.ts';
import { largest } from '../../model/extremes.ts';
import { formatCount } from '../../model/format.ts';
import { at, type ViewChart } from './viewChart.ts';

/** A line of a chart of lines: a choice with its parts; without a place, choices that are left, below all others. */
export interface ChartRow {
  readonly place: number | undefined;
  readonly label: string;
  readonly passes: boolean;
  readonly parts: readonly {
    readonly length: number;
    readonly name: string;
    readonly title: string;
  }[];
  /** What stands at the end of the line. */
  readonly value: string;
}

const ROW = 26;
const BAR = 14;
const FONT_SIZE = 13;
const LONGEST_LABEL = 8;

/** Lines of bars, each a choice of a facet, its name before and its figure behind. */
export function rowsChart(
  facet: string,
  rows: readonly ChartRow[],
  width: number,
  summary: string,
): ViewChart {
  const widest = (texts: readonly string[]) =>
    Math.max(0, largest(texts.map(textWidth))) * FONT_SIZE;
  const left = widest(rows.map(({ label }) => short(label))) + 10;
  const right = widest(rows.map(({ value }) => value)) + 8;
  const most = Math.max(
    1e-9,
    largest(rows.map(({ parts }) => parts.reduce((sum, { length }) => sum + length, 0))),
  );
  const scale = Math.max(0, width - left - right) / most;
  return {
    width,
    height: Math.max(1, rows.length) * ROW + 4,
    summary,
    marks: rows.flatMap((row, index) => rowMarks(row, index * ROW + 2, left, scale)),
    axes: [
      {
        facet,
        direction: 'y',
        start: 2,
        step: ROW,
        places: rows.flatMap(({ place }) => place ?? []),
      },
    ],
  };
}

function rowMarks(row: ChartRow, top: number, left: number, scale: number): SvgNode[] {
  const middle = top + ROW / 2 + 4.5;
  let x = left;
  const bars = row.parts.flatMap(({ length, name, title }): SvgNode[] => {
    if (length === 0) return [];
    const width = Math.max(1.5, length * scale);
    const attributes = {
      class: row.passes ? name : 'view-off',
      x: at(x),
      y: top + (ROW - BAR) / 2,
      width: at(width),
      height: BAR,
    };
    x += width;
    return [svgNode('rect', attributes, svgNode('title', {}, `${row.label}：${title}`))];
  });
  const name = row.passes ? 'view-label' : 'view-label view-faint';
  return [
    svgNode(
      'text',
      { class: name, x: 0, y: middle },
      short(row.label),
      svgNode('title', {}, row.label),
    ),
    ...bars,
    svgNode('text', { class: 'view-value', x: at(x + 6), y: middle }, row.value),
  ];
}

function short(label: string): string {
  return label.length > LONGEST_LABEL + 1 ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}

/** So many of a whole, as the title of a part of a line. */
export function countTitle(count: number, words: string): string {
  return `${words} ${formatCount(count)} 项`;
}
