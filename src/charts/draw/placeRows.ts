import type { ChartTheme } from './chartTheme.ts';

/** Space above and below the marks of a row in a narrow chart. */
const LANE_SPACE = 3;

/** What a row needs: the lines of its label, the height of its marks, and the lines of its note. */
export interface RowSize {
  readonly label: { readonly lines: readonly string[] };
  readonly laneHeight: number;
  readonly noteLines: number;
}

/** The vertical centres of the parts of a row. */
export interface RowPlace {
  readonly labelY: number;
  readonly laneY: number;
  readonly noteY: number;
}

/** All rows from `top` downwards, and where they end. */
export interface PlacedRows<Row> {
  readonly rows: readonly (Row & RowPlace)[];
  readonly bottom: number;
}

/** Rows one below the other; in a narrow chart label, marks and note of a row are stacked too. */
export function placeRows<Row extends RowSize>(
  sizes: readonly Row[],
  theme: ChartTheme,
  top: number,
): PlacedRows<Row> {
  const rows: (Row & RowPlace)[] = [];
  let y = top;
  for (const row of sizes) {
    const label = row.label.lines.length * theme.lineHeight;
    const note = row.noteLines * theme.lineHeight;
    const lane = row.laneHeight;
    if (theme.narrow) {
      const laneTop = y + label + LANE_SPACE;
      const noteTop = laneTop + lane + LANE_SPACE;
      rows.push({
        ...row,
        labelY: y + label / 2,
        laneY: laneTop + lane / 2,
        noteY: noteTop + note / 2,
      });
      y = noteTop + note + theme.rowGap;
    } else {
      const height = Math.max(label, lane, note);
      const centre = y + height / 2;
      rows.push({ ...row, labelY: centre, laneY: centre, noteY: centre });
      y += height + theme.rowGap;
    }
  }
  return { rows, bottom: rows.length === 0 ? top : y - theme.rowGap };
}
