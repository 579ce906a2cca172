import type { RulerRow } from '../../analysis/figures/figure.ts';
import { formatDecimal, toNumber } from '../../model/decimal.ts';
import { largest } from '../../model/extremes.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import type { LinearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { plainText } from '../draw/plainText.ts';
import { type TextBlock, textBlocks } from '../draw/textBlocks.ts';
import { textWidth } from '../draw/textWidth.ts';
import { wrapText } from '../draw/wrapText.ts';

/** Where a part begins and ends on its ruler, in points. */
export interface PartSpan {
  readonly name: string;
  readonly points: string;
  readonly from: number;
  readonly to: number;
}

/** The brackets over a ruler, and the height that they take. */
export interface PartBrackets {
  readonly marks: readonly ChartMark[];
  readonly height: number;
}

const MOST_LINES = 5;
const FOOT = 8;
/** How far in em a name may reach beyond its part, on both sides together. */
const SPARE = 2;

/** The parts of a ruler from left to right. */
export function partSpans({ parts }: RulerRow): readonly PartSpan[] {
  let from = 0;
  return parts.map(({ name, points }) => {
    const to = from + toNumber(points);
    const span = { name, points: formatDecimal(points), from, to };
    from = to;
    return span;
  });
}

/** Whether several rulers are divided alike, so that one row of brackets names the parts of all. */
export function isDividedAlike(rows: readonly RulerRow[]): boolean {
  const words = rows.map((row) =>
    partSpans(row)
      .map(({ name, points }) => `${name} ${points}`)
      .join(),
  );
  return new Set(words).size === 1;
}

/**
 * Names and points over the parts, each within its own width, or a little beyond it over neighbours that
 * have room to spare; what has no room is left to the title.
 */
export function partBrackets(
  spans: readonly PartSpan[],
  x: LinearScale,
  top: number,
  theme: ChartTheme,
): PartBrackets {
  const widths = spans.map((span) => (x.at(span.to) - x.at(span.from)) / theme.fontSize);
  const hasRoom = (place: number) => {
    const [span, width] = [spans[place], widths[place]];
    return span === undefined || width === undefined || textWidth(lineOf(span)) + SPARE <= width;
  };
  const blocks = spans.map((span, place) => {
    const own = widths[place] ?? 0;
    const ems = own >= 1 && hasRoom(place - 1) && hasRoom(place + 1) ? own + SPARE : own;
    const name = ems < 1 ? [] : wrapText(span.name, ems, MOST_LINES).lines;
    const points = textWidth(span.points) <= ems ? [span.points] : [];
    const oneLine = lineOf(span);
    const lines = textWidth(oneLine) + 0.5 <= ems ? [oneLine] : [...name, ...points];
    return { x: (x.at(span.from) + x.at(span.to)) / 2, lines, span };
  });
  const height = largest([0, ...blocks.map(({ lines }) => lines.length)]) * theme.lineHeight;
  const texts = blocks.map(
    ({ x: centre, lines }): TextBlock => ({
      x: centre,
      y: top + height - (lines.length * theme.lineHeight) / 2,
      lines,
    }),
  );
  const y = top + height + FOOT / 2;
  const lines = spans.map(({ from, to }) => ({
    x1: x.at(from) + 2,
    x2: x.at(to) - 2,
    y1: y,
    y2: y,
  }));
  return {
    marks: [textBlocks(texts, theme, 'chart-note', 'middle'), lineMark(lines, 'chart-cap')],
    height: height + FOOT,
  };
}

function lineOf({ name, points }: PartSpan): string {
  return plainText(`${name} ${points}`);
}
