import type { Linked } from '../../analysis/figures/linked.ts';
import { largest } from '../../model/extremes.ts';
import type { ChartOptions } from '../chartOptions.ts';
import { barMark } from '../draw/barMark.ts';
import { baseMark } from '../draw/baseMark.ts';
import type { BoxLook } from '../draw/boxMark.ts';
import { chartKey, type KeyItem } from '../draw/chartKey.ts';
import { type ChartTheme, chartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import { drawChart } from '../draw/drawChart.ts';
import { leadMark } from '../draw/leadMark.ts';
import { type LinearScale, linearScale } from '../draw/linearScale.ts';
import { rowLinks } from '../draw/linkMark.ts';
import { NOTE_GAP, noteMarks, noteWidth } from '../draw/noteMarks.ts';
import { placeRows, type RowPlace, type RowSize } from '../draw/placeRows.ts';
import { plotWidthBeside } from '../draw/plotWidthBeside.ts';
import { type WrappedText, wrapText } from '../draw/wrapText.ts';

const BAR = 14;
const ROW_GAP = 8;
const NARROW_ROW_GAP = 13;
/** One of what is counted is never drawn longer, so that bars of one each do not fill the chart. */
const LONGEST_UNIT = 40;
/** Words wider than this part of a narrow chart stand below their bar. */
const WIDEST_BESIDE = 0.5;

/** What the pieces of bars mean: a look and a word of its own for each. */
export interface Tone {
  readonly label: string;
  readonly look: BoxLook;
  readonly className: string;
}

/** One bar: its length in pieces, one for each tone, and what stands beside it. */
export interface CountRow extends Linked {
  readonly label: string;
  /** Lengths, in the order of the tones. */
  readonly pieces: readonly number[];
  readonly words: string;
}

interface SizedRow extends RowSize {
  readonly label: WrappedText;
  readonly page: string | undefined;
  readonly detail: string;
  readonly pieces: readonly number[];
  readonly end: number;
  readonly words: string;
}

/** Horizontal bars of counts, each in pieces of several tones, with its numbers in words. */
export function countBars(
  rows: readonly CountRow[],
  tones: readonly Tone[],
  options: ChartOptions,
): string {
  const base = chartTheme(options.width);
  const theme = { ...base, rowGap: base.narrow ? NARROW_ROW_GAP : ROW_GAP };
  const widest = largest(rows.map(({ words }) => noteWidth([words], theme)));
  const below = theme.narrow && widest > theme.width * WIDEST_BESIDE;
  const sizes = rows.map((row) => sizedRow(row, below, theme));
  const used = tones.filter((_, index) => rows.some(({ pieces }) => (pieces[index] ?? 0) > 0));
  const key = chartKey(used.length < 2 ? [] : used.map(keyItem), undefined, theme);
  const placed = placeRows(sizes, theme, key.height + 4);
  const bottom = placed.bottom + 4;
  const x = countScale(sizes, below, theme);
  const marks = [
    ...key.marks,
    ...tones.map((tone, index) =>
      barMark(pieceBars(placed.rows, index, tone, x), BAR, tone.look, tone.className),
    ),
    baseMark(
      x.at(0),
      placed.rows.map(({ laneY }) => laneY),
      BAR,
      [key.height, bottom],
      theme,
    ),
    ...leadMark(placed.rows, theme, options),
    ...noteMarks(
      placed.rows.map(({ words, end, laneY, noteY }) => ({
        x: below ? 0 : x.at(end) + NOTE_GAP,
        y: below ? noteY : laneY,
        lines: [words],
      })),
      theme,
    ),
    rowLinks(
      placed.rows.map((row) => ({ ...row, title: row.detail, ...extentOf(row, theme) })),
      theme,
      options,
    ),
  ];
  return drawChart({ x, top: key.height, bottom, height: bottom + 2 }, marks, theme, options);
}

function sizedRow(
  { label, page, pieces, words }: CountRow,
  below: boolean,
  theme: ChartTheme,
): SizedRow {
  return {
    label: wrapText(label, theme.labelEms, theme.labelLines),
    page,
    detail: `${label}：${words}`,
    laneHeight: BAR,
    noteLines: below ? 1 : 0,
    pieces,
    end: pieces.reduce((sum, piece) => sum + piece, 0),
    words,
  };
}

/** From the top of a row to its bottom. */
function extentOf(row: SizedRow & RowPlace, theme: ChartTheme) {
  const half = (row.label.lines.length * theme.lineHeight) / 2;
  const end = row.noteLines > 0 ? row.noteY + theme.lineHeight / 2 : row.laneY + BAR / 2;
  return {
    top: Math.min(row.labelY - half, row.laneY - BAR / 2),
    bottom: Math.max(row.labelY + half, end),
  };
}

function countScale(rows: readonly SizedRow[], below: boolean, theme: ChartTheme): LinearScale {
  const high = largest(rows.map(({ end }) => end)) || 1;
  const labels = rows.map(({ label }) => label);
  const left = theme.narrow ? 1 : columnWidth(labels, theme) + theme.columnGap;
  const scale = (width: number) =>
    linearScale([0, high], [left, left + Math.min(width, high * LONGEST_UNIT)]);
  if (below) return scale(theme.width - 1 - left);
  const besides = rows.map(({ words, end }) => ({
    end: end / high,
    text: noteWidth([words], theme),
  }));
  return scale(plotWidthBeside(besides, theme.width - left));
}

function pieceBars(
  rows: readonly (SizedRow & RowPlace)[],
  index: number,
  tone: Tone,
  x: LinearScale,
) {
  return rows.flatMap(({ label, detail, pieces, laneY }) => {
    const piece = pieces[index] ?? 0;
    if (piece <= 0) return [];
    const from = pieces.slice(0, index).reduce((sum, one) => sum + one, 0);
    const x1 = x.at(from);
    const title = pieces.length === 1 ? detail : `${label.lines.join('')}：${tone.label}`;
    // At least one unit, so that a small count beside a large one is not taken for none.
    return [{ x1, x2: Math.max(x1 + 1, x.at(from + piece)), y: laneY, title }];
  });
}

function keyItem({ label, look, className }: Tone): KeyItem {
  return { label, sign: (x, y) => barMark([{ x1: x, x2: x + 24, y }], 12, look, className) };
}
