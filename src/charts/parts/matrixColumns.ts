import { largest } from '../../model/extremes.ts';
import type { ChartTheme } from '../draw/chartTheme.ts';
import { textWidth } from '../draw/textWidth.ts';

/** Space on both sides of the text of a cell together, in em. */
const PADDING = 0.3;
/** Wider cells look torn apart. */
const WIDEST_CELL_EMS = 14;
/** The widest word that a header needs in one line. */
const HEADER_EMS = 2.4;

/** A column that is shown: which one, and its edges in SVG units. */
export interface MatrixColumn {
  readonly index: number;
  readonly header: string;
  readonly x1: number;
  readonly x2: number;
}

/** What has to fit, and which end of the columns stays where not all do. */
export interface ColumnChoice {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly { readonly text: string }[])[];
  readonly keep: 'first' | 'last';
}

/** The columns that fit between two edges, so that no text is cut, and a sentence on the others. */
export function matrixColumns(
  { headers, rows, keep }: ColumnChoice,
  [left, right]: readonly [number, number],
  theme: ChartTheme,
): { readonly columns: readonly MatrixColumn[]; readonly leftOut: string } {
  const texts = rows.flatMap((cells) => cells.map(({ text }) => textWidth(text)));
  const narrowest = (Math.max(HEADER_EMS, largest(texts)) + PADDING) * theme.fontSize;
  const room = Math.max(1, Math.floor((right - left) / narrowest));
  const count = Math.min(headers.length, room);
  const first = keep === 'first' ? 0 : headers.length - count;
  const width = Math.min((right - left) / count, WIDEST_CELL_EMS * theme.fontSize);
  const columns = headers.slice(first, first + count).map((header, place) => ({
    index: first + place,
    header,
    x1: left + place * width,
    x2: left + (place + 1) * width,
  }));
  const others = headers.length - count;
  return { columns, leftOut: others === 0 ? '' : `另有 ${others} 列见数据表。` };
}
