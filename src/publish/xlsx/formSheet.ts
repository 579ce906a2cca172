import type { CellStyle, CellValue, MergeRange } from 'hucre/xlsx';
import type { Project } from '../../model/project.ts';
import { type FormGrid, formGrid } from '../form/formGrid.ts';
import { formHeights } from '../form/formHeights.ts';
import type { GridCell } from '../form/gridCell.ts';
import { type Imprint, markedNotice } from '../imprint.ts';
import { printedNumber } from './printedNumber.ts';
import { sheetText } from './sheetText.ts';
import type { Sheet } from './tableSheets.ts';

const FONT = { name: '仿宋', size: 10.5 } as const;
const LINE = { style: 'thin' } as const;
const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const TITLE: CellStyle = { font: { name: '宋体', size: 18, bold: true }, alignment: CENTRED };
const SUBTITLE: CellStyle = { font: FONT, alignment: CENTRED };
const FOOT: CellStyle = { font: { ...FONT, size: 9 }, alignment: { wrapText: true } };
/** Title and subtitle. */
const ABOVE = 2;

/** A sheet while it is being filled: the library wants all of it at once. */
interface Draft {
  /** The last column, from 0. */
  readonly last: number;
  readonly rows: CellValue[][];
  readonly cells: Map<string, { style: CellStyle }>;
  readonly merges: MergeRange[];
  readonly rowDefs: Map<number, { height: number }>;
}

/**
 * 自评表: the filled form in the official layout, ready to print on A4, one page wide, the head of the
 * indicators on every page. Cells that print a plain number are numbers, all others text.
 */
export function formSheet(
  { form, source }: Pick<Project, 'form' | 'source'>,
  imprint: Imprint,
): Sheet {
  const notice = markedNotice(imprint);
  const grid = formGrid(form);
  const heights = formHeights(grid);
  const last = grid.widths.length - 1;
  const draft: Draft = { last, rows: [], cells: new Map(), merges: [], rowDefs: new Map() };
  line(draft, grid.title, TITLE, 34);
  line(draft, grid.subtitle, SUBTITLE, 20);
  const starts = startRows(heights);
  heights.flat().forEach((height, index) => {
    draft.rows.push(Array(last + 1).fill(null));
    draft.rowDefs.set(ABOVE + index, { height });
  });
  grid.rows.forEach((cells, row) => {
    for (const cell of cells) place(draft, cell, starts[row] ?? 0, starts[row + cell.rows] ?? 0);
  });
  line(draft, `来源：${source.publisher}《${source.title}》`, FOOT, 28);
  if (notice !== '') line(draft, notice, FOOT, 16);
  const { rows, cells, merges, rowDefs } = draft;
  const sheet = { name: '自评表', rows, cells, merges, rowDefs };
  return { ...sheet, ...page(form.head.name, grid, repeatedRows(grid, starts), notice) };
}

/** Where each row of the form begins on the sheet, and at last where they end. */
function startRows(heights: readonly (readonly number[])[]): number[] {
  const starts = [ABOVE];
  for (const parts of heights) starts.push((starts.at(-1) ?? 0) + parts.length);
  return starts;
}

/** The rows that stand again on every sheet, as a spreadsheet writes them; undefined where there are none. */
function repeatedRows({ repeated }: FormGrid, starts: readonly number[]): string | undefined {
  const { from, count } = repeated;
  if (count === 0) return undefined;
  return `$${(starts[from] ?? 0) + 1}:$${starts[from + count] ?? 0}`;
}

function line(draft: Draft, text: string, style: CellStyle, height: number): void {
  const row = draft.rows.length;
  draft.rows.push([sheetText(text)]);
  draft.cells.set(`${row},0`, { style });
  draft.merges.push({ startRow: row, endRow: row, startCol: 0, endCol: draft.last });
  draft.rowDefs.set(row, { height });
}

function place({ rows, cells, merges }: Draft, cell: GridCell, start: number, end: number): void {
  const lastColumn = cell.column + cell.columns - 1;
  const number = cell.isHead || cell.isText ? undefined : printedNumber(cell.text.trim());
  const style = cellStyle(cell, number?.format);
  const own = rows[start];
  if (own !== undefined) own[cell.column] = number?.value ?? (sheetText(cell.text) || null);
  for (let row = start; row < end; row++) {
    for (let column = cell.column; column <= lastColumn; column++) {
      cells.set(`${row},${column}`, { style });
    }
  }
  if (end - start > 1 || cell.columns > 1) {
    merges.push({ startRow: start, endRow: end - 1, startCol: cell.column, endCol: lastColumn });
  }
}

function cellStyle({ isText }: GridCell, numFmt: string | undefined): CellStyle {
  return {
    font: FONT,
    border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
    alignment: isText ? { ...CENTRED, horizontal: 'left' } : CENTRED,
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

function page(
  name: string,
  { widths, wide }: FormGrid,
  repeated: string | undefined,
  notice: string,
): Partial<Sheet> {
  return {
    columns: widths.map((width) => ({ width })),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: wide ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.7, bottom: 0.7, left: 0.6, right: 0.6, header: 0.3, footer: 0.3 },
      ...(repeated === undefined ? {} : { printTitlesRow: repeated }),
    },
    headerFooter: {
      oddHeader: notice === '' ? '' : `&C${headerText(notice)}`,
      oddFooter: `&L${headerText(name.slice(0, 80))}&R第 &P 页`,
    },
  };
}

/** In a header `&` begins a code. */
function headerText(text: string): string {
  return sheetText(text).replaceAll('&', '&&');
}
