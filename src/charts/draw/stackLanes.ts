import type { ChartTheme } from './chartTheme.ts';
import type { WrappedText } from './wrapText.ts';

/** A lane of marks with its words below. */
export interface Lane {
  readonly height: number;
  readonly words: WrappedText;
}

/** What a row needs: its label, and its lanes. */
export interface LaneRow {
  readonly label: WrappedText;
  readonly lanes: readonly Lane[];
}

/** Where a row and its lanes lie; `y` is the centre of the marks or of the words. */
export interface PlacedLanes {
  readonly top: number;
  readonly bottom: number;
  readonly labelY: number;
  readonly at: readonly { readonly y: number; readonly wordsY: number }[];
}

/** The height of the marks that a label stands level with. */
const MARK = 22;
/** Space between the marks of a lane and its words. */
const WORDS_GAP = 3;

/**
 * Rows one below the other from `top`, each with its label and lanes side by side. In a narrow chart the
 * label stands above its lanes, and these one below the other unless they are to stand side by side.
 */
export function stackLanes<Row extends LaneRow>(
  sizes: readonly Row[],
  theme: ChartTheme,
  top: number,
  lanesBeside = !theme.narrow,
): { readonly rows: readonly (Row & PlacedLanes)[]; readonly bottom: number } {
  const rows: (Row & PlacedLanes)[] = [];
  let y = top;
  for (const row of sizes) {
    const placed = theme.narrow
      ? belowLabel(row, theme, y, lanesBeside)
      : sideBySide(row, theme, y);
    rows.push({ ...row, ...placed });
    y = placed.bottom + theme.rowGap;
  }
  return { rows, bottom: rows.length === 0 ? top : y - theme.rowGap };
}

function sideBySide({ label, lanes }: LaneRow, theme: ChartTheme, top: number): PlacedLanes {
  const labelHeight = label.lines.length * theme.lineHeight;
  const heights = lanes.map((lane) => heightOf(lane, theme));
  const height = heights.reduce((most, own) => Math.max(most, own), labelHeight);
  return {
    top,
    bottom: top + height,
    labelY: top + Math.max(labelHeight, MARK) / 2,
    at: lanes.map((lane) => centres(lane, top, theme)),
  };
}

function belowLabel(
  { label, lanes }: LaneRow,
  theme: ChartTheme,
  top: number,
  lanesBeside: boolean,
): PlacedLanes {
  const labelHeight = label.lines.length * theme.lineHeight;
  const at: PlacedLanes['at'][number][] = [];
  let [y, bottom] = [top + labelHeight + WORDS_GAP, top];
  for (const lane of lanes) {
    at.push(centres(lane, y, theme));
    bottom = Math.max(bottom, y + heightOf(lane, theme) + WORDS_GAP);
    if (!lanesBeside) y = bottom;
  }
  return { top, bottom, labelY: top + labelHeight / 2, at };
}

function heightOf({ height, words }: Lane, theme: ChartTheme): number {
  const gap = words.lines.length === 0 ? 0 : WORDS_GAP;
  return height + gap + words.lines.length * theme.lineHeight;
}

function centres({ height, words }: Lane, top: number, theme: ChartTheme) {
  const wordsTop = top + height + WORDS_GAP;
  return { y: top + height / 2, wordsY: wordsTop + (words.lines.length * theme.lineHeight) / 2 };
}
