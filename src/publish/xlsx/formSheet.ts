import { NUMBER_SCALES, numberSize } from '../../analysis/form/numberSize.ts';
import { cutWords } from '../../model/cutWords.ts';
import type { Form } from '../../model/form.ts';
import type { Source } from '../../model/source.ts';
import type { GridCell } from '../form/gridCell.ts';
import { type Imprint, markedNotice } from '../imprint.ts';
import { type PlacedCell, type PlacedForm, placedForm } from './placedForm.ts';
import { printedNumber } from './printedNumber.ts';
import { sheetText } from './sheetText.ts';
import type { CellStyle, CellValue, MergeRange, Sheet } from './writeWorkbook.ts';

const FONT = { name: '仿宋', size: 10.5 } as const;
/** The blanks at both sides of a cell, in digits. */
const CELL_SIDES = 0.7;
const LINE = { style: 'thin' } as const;
const CENTRED = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const TITLE: CellStyle = { font: { name: '宋体', size: 18, bold: true }, alignment: CENTRED };
const SUBTITLE: CellStyle = { font: FONT, alignment: CENTRED };
const FOOT: CellStyle = { font: { ...FONT, size: 9 }, alignment: { wrapText: true } };
const ABOVE: CellStyle = { font: FONT, alignment: { ...CENTRED, horizontal: 'left' } };

/** How many rows stand above the form: title, subtitle, and what the paper prints above them. */
export function rowsAbove({ above = [] }: Form): number {
  return above.length + 2;
}

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
 * indicators on every page. Cells that print a plain number are numbers, all others text. Its source
 * stands below it where it has one.
 */
export function formSheet(
  { form, source }: { readonly form: Form; readonly source?: Source | undefined },
  imprint: Imprint,
): Sheet {
  const notice = markedNotice(imprint);
  const first = rowsAbove(form);
  const placed = placedForm(form, first);
  const { grid, heights } = placed;
  const last = grid.widths.length - 1;
  const draft: Draft = { last, rows: [], cells: new Map(), merges: [], rowDefs: new Map() };
  for (const text of grid.above) line(draft, text, ABOVE, 20);
  line(draft, grid.title, TITLE, 34);
  line(draft, grid.subtitle, SUBTITLE, 20);
  heights.forEach((height, index) => {
    draft.rows.push(Array(last + 1).fill(null));
    draft.rowDefs.set(first + index, { height });
  });
  for (const cell of placed.cells) {
    const { column, lastColumn } = cell;
    const widths = grid.widths.slice(column, lastColumn + 1);
    place(draft, cell, widths.reduce((sum, width) => sum + width, 0) - CELL_SIDES);
  }
  if (source !== undefined) line(draft, `来源：${source.publisher}《${source.title}》`, FOOT, 28);
  if (form.cut !== undefined) line(draft, cutWords(form.cut), FOOT, 28);
  if (notice !== '') line(draft, notice, FOOT, 16);
  const { rows, cells, merges, rowDefs } = draft;
  const sheet = { name: '自评表', rows, cells, merges, rowDefs };
  return { ...sheet, ...page(form.head.name, placed, notice) };
}

function line(draft: Draft, text: string, style: CellStyle, height: number): void {
  const row = draft.rows.length;
  draft.rows.push([sheetText(text)]);
  draft.cells.set(`${row},0`, { style });
  draft.merges.push({ startRow: row, endRow: row, startCol: 0, endCol: draft.last });
  draft.rowDefs.set(row, { height });
}

function place({ rows, cells, merges }: Draft, cell: PlacedCell, room: number): void {
  const { row: start, lastRow, column: startCol, lastColumn } = cell;
  const number = cell.isHead || cell.isText ? undefined : printedNumber(cell.text.trim());
  const style = cellStyle(cell, number?.format, room);
  const own = rows[start];
  if (own !== undefined) own[startCol] = number?.value ?? (sheetText(cell.text) || null);
  for (let row = start; row <= lastRow; row++) {
    for (let column = startCol; column <= lastColumn; column++) {
      cells.set(`${row},${column}`, { style });
    }
  }
  if (lastRow > start || lastColumn > startCol) {
    merges.push({ startRow: start, endRow: lastRow, startCol, endCol: lastColumn });
  }
}

function cellStyle(
  { isText, text }: GridCell,
  numFmt: string | undefined,
  room: number,
): CellStyle {
  const size = FONT.size * NUMBER_SCALES[isText ? 'body' : numberSize(text, room)];
  return {
    font: { ...FONT, size: Math.floor(size * 2) / 2 },
    border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
    alignment: isText ? { ...CENTRED, horizontal: 'left' } : CENTRED,
    ...(numFmt === undefined ? {} : { numFmt }),
  };
}

function page(name: string, { grid, repeated }: PlacedForm, notice: string): Partial<Sheet> {
  const { widths, wide } = grid;
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
