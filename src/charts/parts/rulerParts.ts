import type { RulerRow } from '../../analysis/figures/figure.ts';
import { formatDecimal, toNumber } from '../../model/decimal.ts';
import { largest } from '../../model/extremes.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import type { LinearScale } from '../draw/linearScale.ts';
import { lineMark } from '../draw/lineMark.ts';
import { plainText } from '../draw/plainText.ts';
import { textBlocks } from '../draw/textBlocks.ts';
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
 * Names and points over the parts: in the part's own width, or a little beyond it over neighbours that
 * have room to spare; what has no room is raised on a line that leads down to its part.
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
  const centreOf = ({ from, to }: PartSpan) => (x.at(from) + x.at(to)) / 2;
  const inPlace = spans.flatMap((span, place): PartLabel[] => {
    const own = widths[place] ?? 0;
    const ems = own >= 1 && hasRoom(place - 1) && hasRoom(place + 1) ? own + SPARE : own;
    const oneLine = lineOf(span);
    const lines = textWidth(oneLine) + 0.5 <= ems ? [oneLine] : [span.name, span.points];
    const width = largest(lines.map(textWidth));
    if (width > ems) return [];
    return [labelAt(span, centreOf(span), lines, 'middle', theme)];
  });
  const labels = raise(inPlace, raisedLabels(spans, inPlace, centreOf, theme));
  const height = largest([0, ...labels.map(topOf)]) * theme.lineHeight;
  const y = top + height + FOOT / 2;
  const caps = spans.map(({ from, to }) => ({
    x1: x.at(from) + 2,
    x2: x.at(to) - 2,
    y1: y,
    y2: y,
  }));
  const leads = labels
    .filter(({ level }) => level > 0)
    .map(({ at, level }) => ({
      x1: at,
      x2: at,
      y1: y - FOOT / 2 - level * theme.lineHeight,
      y2: y,
    }));
  const texts = (anchor: PartLabel['anchor']) =>
    textBlocks(
      labels
        .filter((label) => label.anchor === anchor)
        .map((label) => ({
          x: label.at,
          y: top + height - (label.level + label.lines.length / 2) * theme.lineHeight,
          lines: label.lines,
        })),
      theme,
      'chart-note',
      anchor,
    );
  return {
    marks: [
      texts('middle'),
      ...(leads.length === 0 ? [] : [texts('start'), texts('end')]),
      lineMark([...caps, ...leads], 'chart-cap'),
    ],
    height: height + FOOT,
  };
}

/** The words of a part, from pixel to pixel, so many lines above the brackets. */
interface PartLabel {
  readonly span: PartSpan;
  readonly at: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly left: number;
  readonly right: number;
  readonly level: number;
}

function labelAt(
  span: PartSpan,
  at: number,
  lines: readonly string[],
  anchor: PartLabel['anchor'],
  { fontSize }: ChartTheme,
): PartLabel {
  const width = largest(lines.map(textWidth)) * fontSize;
  const left = { start: at, middle: at - width / 2, end: at - width }[anchor];
  return { span, at, lines, anchor, left, right: left + width, level: 0 };
}

/**
 * The labels of the other parts, those of each half to the side where more is free, the outermost last: so
 * no line leads through a label.
 */
function raisedLabels(
  spans: readonly PartSpan[],
  inPlace: readonly PartLabel[],
  centreOf: (span: PartSpan) => number,
  theme: ChartTheme,
): readonly PartLabel[] {
  const labelled = new Set(inPlace.map(({ span }) => span));
  const others = spans.filter((span) => !labelled.has(span) && span.to > span.from);
  const right = others.filter((span) => centreOf(span) >= theme.width / 2);
  const left = others.slice(0, others.length - right.length).toReversed();
  const [firstRight = theme.width] = right.map(centreOf);
  const [lastLeft = 0] = left.map(centreOf);
  const label = (span: PartSpan, room: number, anchor: 'start' | 'end') => {
    const { lines } = wrapText(lineOf(span), room / theme.fontSize - 0.5, 1);
    return lines.length === 0 ? [] : labelAt(span, centreOf(span), lines, anchor, theme);
  };
  return [
    ...left.flatMap((span) => label(span, firstRight - centreOf(span), 'start')),
    ...right.flatMap((span) => label(span, centreOf(span) - lastLeft, 'end')),
  ];
}

/** Each label on the lowest line above its part where it meets none of those before it. */
function raise(inPlace: readonly PartLabel[], labels: readonly PartLabel[]): readonly PartLabel[] {
  const placed = [...inPlace];
  for (const label of labels) {
    const beside = placed.filter(({ left, right }) => left <= label.right && right >= label.left);
    placed.push({ ...label, level: largest([1, ...beside.map(topOf)]) });
  }
  return placed;
}

/** The first line above a label. */
function topOf({ level, lines }: PartLabel): number {
  return level + lines.length;
}

function lineOf({ name, points }: PartSpan): string {
  return plainText(`${name} ${points}`);
}
