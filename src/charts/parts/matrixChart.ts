import type { ChartOptions } from '../chartOptions.ts';
import { chartKey } from '../draw/chartKey.ts';
import type { ChartMark } from '../draw/chartMark.ts';
import { type ChartTheme, chartTheme } from '../draw/chartTheme.ts';
import { columnWidth } from '../draw/columnWidth.ts';
import { drawChart } from '../draw/drawChart.ts';
import { labelMark } from '../draw/labelMark.ts';
import { linearScale } from '../draw/linearScale.ts';
import { placeRows, type RowPlace, type RowSize } from '../draw/placeRows.ts';
import { textBlocks } from '../draw/textBlocks.ts';
import { textWidth } from '../draw/textWidth.ts';
import { type WrappedText, wrapText } from '../draw/wrapText.ts';
import { type CellLook, cellKey, cellMarks, type MatrixCell } from './matrixCells.ts';
import { type ColumnChoice, matrixColumns } from './matrixColumns.ts';
import { headerMark, matrixHeaders } from './matrixHeaders.ts';

const CELL = 26;
/** The longest row label of a wide matrix, in em; its words need the rest. */
const LABEL_EMS = 14;
const SIDE_EMS = 9;
const CELL_EMS = 8;

/** One row: its cells, and a word on the whole of it. */
export interface MatrixRow {
  readonly label: string;
  readonly page?: string | undefined;
  readonly cells: readonly MatrixCell[];
  readonly side?: string | undefined;
}

/** What a matrix says besides its rows. */
export interface Matrix {
  readonly columns: readonly string[];
  /** Those with a word stand in the key. */
  readonly looks: readonly CellLook[];
  /** Which columns a narrow chart keeps where not all fit. */
  readonly keep: ColumnChoice['keep'];
  /** What the words on the whole of a row are; only a wide chart has a column for them. */
  readonly sideHeader?: string | undefined;
}

interface SizedRow extends RowSize {
  readonly label: WrappedText;
  readonly page: string | undefined;
  readonly detail: string;
  readonly cells: readonly MatrixCell[];
  readonly side: string;
}

/** A matrix: a row a label, a column a header, each cell a text on a tone; all cells equally wide. */
export function matrixChart(
  rows: readonly MatrixRow[],
  { columns, looks, keep, sideHeader = '' }: Matrix,
  options: ChartOptions,
): string {
  const base = chartTheme(options.width);
  const theme = { ...base, rowGap: base.narrow ? 10 : 4 };
  const sizes = rows.map((row) => sizedRow(row, columns, theme));
  const side = theme.narrow ? 0 : sideWidth(sizes, sideHeader, theme);
  const left = theme.narrow
    ? 0
    : columnWidth(
        sizes.map(({ label }) => label),
        theme,
      ) + theme.columnGap;
  const choice = matrixColumns(
    { headers: columns, rows: sizes.map(({ cells }) => cells), keep },
    [left, theme.width - side],
    theme,
  );
  const worded = looks.filter(({ label }) => label !== '');
  const key = chartKey(worded.map(cellKey), undefined, theme);
  const { headers, height: headerHeight, names } = matrixHeaders(choice.columns, theme);
  const top = key.height + headerHeight + 8;
  const placed = placeRows(sizes, theme, top);
  const marks = [
    ...key.marks,
    headerMark(headers, top - 4, theme),
    ...cellMarks(placed.rows, choice.columns, CELL, looks, theme, options),
    labelMark(placed.rows, theme, options),
    sideMark(placed.rows, theme),
    ...(theme.narrow || side === 0 ? [] : [sideHead(sideHeader, top - 4, theme)]),
  ];
  const foot = [names, options.foot ?? '', choice.leftOut].join('');
  const x = linearScale([0, 1], [0, theme.width]);
  const height = placed.bottom + 2;
  return drawChart({ x, top, bottom: height, height }, marks, theme, { ...options, foot });
}

function sizedRow(row: MatrixRow, columns: readonly string[], theme: ChartTheme): SizedRow {
  const { label, cells } = row;
  const side = wrapText(row.side ?? '', SIDE_EMS, 1).lines[0] ?? '';
  const beside = side === '' ? 0 : textWidth(side) + 1.5;
  const ems = theme.narrow ? theme.width / theme.fontSize - 1 - beside : LABEL_EMS;
  const set = cells.map((cell) => ({ ...cell, text: cellText(cell.text) }));
  const texts = cells.map(({ text }, index) => `${columns[index] ?? ''} ${text}`);
  return {
    label: wrapText(label, ems, theme.labelLines),
    page: row.page,
    detail: `${label}：${[...texts, ...(side === '' ? [] : [side])].join('，')}`,
    laneHeight: CELL,
    noteLines: 0,
    cells: set,
    side,
  };
}

/** The text of a cell, clipped where it is a sentence. */
function cellText(text: string): string {
  return wrapText(text, CELL_EMS, 1).lines[0] ?? '';
}

function sideMark(rows: readonly (SizedRow & RowPlace)[], theme: ChartTheme): ChartMark {
  const words = rows.map(({ side, laneY, labelY }) => ({
    x: theme.width,
    y: theme.narrow ? labelY : laneY,
    lines: [side],
  }));
  return textBlocks(words, theme, 'chart-value', 'end');
}

function sideHead(header: string, bottom: number, theme: ChartTheme): ChartMark {
  const block = { x: theme.width, y: bottom - theme.lineHeight / 2, lines: [header] };
  return textBlocks([block], theme, 'chart-tick', 'end');
}

function sideWidth(rows: readonly SizedRow[], header: string, theme: ChartTheme): number {
  if (rows.every(({ side }) => side === '')) return 0;
  const width = columnWidth([{ lines: [header, ...rows.map(({ side }) => side)] }], theme);
  return width === 0 ? 0 : width + theme.columnGap;
}
