import { largest } from '../../model/extremes.ts';
import { digitWidth } from '../../publish/digitWidth.ts';
import { BODY_STYLE, HEAD_STYLE, NOTE_STYLE } from '../../publish/xlsx/cellStyles.ts';
import { sheetText } from '../../publish/xlsx/sheetText.ts';
import { workbookBytes } from '../../publish/xlsx/workbookBytes.ts';
import type { Sheet } from '../../publish/xlsx/writeWorkbook.ts';
import type { Cell } from '../engine/engine.ts';
import type { ExportColumn, ExportContent } from './exportContent.ts';
import { exportNotes } from './exportNotes.ts';
import { isNumeric } from './isNumeric.ts';

/** What a cell of a sheet may hold. */
type CellValue = NonNullable<Sheet['rows']>[number][number];

/** So many digits a spreadsheet holds exactly. */
const MOST_DIGITS = 15;
const WIDEST = 48;
/** Workbooks insist on a moment; the same one each time, as those that the build writes. */
const SAVED = new Date('2000-01-01T00:00:00Z');

/** Rows as an XLSX file: 查询结果, then 说明. Numbers are numbers where a spreadsheet holds them exactly. */
export function resultWorkbook(content: ExportContent): Promise<Uint8Array<ArrayBuffer>> {
  const imprint = {
    title: content.title,
    owner: content.source,
    mark: undefined,
    saved: SAVED,
  };
  return workbookBytes(content.title, [rowsSheet(content), notesSheet(content)], imprint);
}

function rowsSheet({ columns, rows }: ExportContent): Sheet {
  const body = rows.map((row) =>
    columns.map((column, index) => sheetValue(column, row[index] ?? null)),
  );
  return {
    name: '查询结果',
    rows: [columns.map(({ name }) => sheetText(name)), ...body],
    columns: columns.map(({ name }, index) => ({
      width: columnWidth(name, body, index),
      style: BODY_STYLE,
    })),
    cells: new Map(columns.map((_, index) => [`0,${index}`, { style: HEAD_STYLE }])),
    freezePane: { rows: 1 },
  };
}

function notesSheet(content: ExportContent): Sheet {
  return {
    name: '说明',
    rows: exportNotes(content).map(({ label, text }) => [label, sheetText(text)]),
    columns: [10, 90].map((width) => ({ width, style: NOTE_STYLE })),
  };
}

function sheetValue({ type }: ExportColumn, cell: Cell): CellValue {
  if (typeof cell !== 'string') return cell;
  const digits = cell.replace(/\D/g, '').length;
  return isNumeric(type) && digits <= MOST_DIGITS ? Number(cell) : sheetText(cell);
}

/** In digits, of which a Chinese character takes two: as wide as the first hundred rows ask for. */
function columnWidth(name: string, rows: readonly (readonly CellValue[])[], index: number): number {
  const seen = rows.slice(0, 100).map((row) => digitWidth(String(row[index] ?? '')));
  return Math.min(WIDEST, Math.max(digitWidth(name), largest(seen)) + 3);
}
