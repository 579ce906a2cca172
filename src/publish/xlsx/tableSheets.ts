import { rangeAddress } from '../../model/cellAddress.ts';
import { largest } from '../../model/extremes.ts';
import { digitWidth } from '../digitWidth.ts';
import type { Column, Table } from '../table.ts';
import { plainValue } from '../tableRecords.ts';
import { HEAD_STYLE, numberFormat } from './cellStyles.ts';
import { sheetText } from './sheetText.ts';
import type { CellValue, Sheet } from './writeWorkbook.ts';

/** A table as a sheet, with its rows apart, which may be many. */
export interface TableSheet {
  /** All but the rows: the names of the columns stand in its first. */
  readonly head: Sheet;
  readonly rows: () => Iterable<CellValue[]>;
  /** The names and the rows: A1:F12. */
  readonly range: string;
  readonly rowCount: number;
}

/** The same as one. */
export function wholeSheet({ head, rows }: TableSheet): Sheet {
  return { ...head, rows: [...(head.rows ?? []), ...rows()] };
}

/** The rows that Excel has, less the one with the names of the columns. */
const MOST_ROWS = 1_048_575;
const WIDEST = 48;

/**
 * A table as a sheet, or as several where it has more rows than Excel: official terms in the first row,
 * which stays in sight and filters; numbers as numbers, texts as texts.
 */
export function tableSheets<Row, Source>(
  table: Table<Row, Source>,
  source: Source,
  mostRows = MOST_ROWS,
): TableSheet[] {
  const rows = table.rows(source);
  const count = Math.max(1, Math.ceil(rows.length / mostRows));
  return Array.from({ length: count }, (_, index) => {
    const name = count === 1 ? table.title : `${table.title}（${index + 1}）`;
    return tableSheet(table, name, rows.slice(index * mostRows, (index + 1) * mostRows));
  });
}

function tableSheet<Row>(
  { columns }: Pick<Table<Row>, 'columns'>,
  name: string,
  rows: readonly Row[],
): TableSheet {
  const range = rangeAddress(0, 0, rows.length, columns.length - 1);
  const first = [...sheetCells({ columns }, rows.slice(0, 100))];
  const head: Sheet = {
    name,
    rows: [columns.map(columnHead)],
    columns: columns.map((column, index) => {
      const width = columnWidth(columnHead(column), first, index);
      const numFmt = numberFormat(column);
      // A column of texts has no style: each cell would name it, the empty ones too.
      return numFmt === undefined ? { width } : { width, style: { numFmt } };
    }),
    cells: new Map(columns.map((_, index) => [`0,${index}`, { style: HEAD_STYLE }])),
    freezePane: { rows: 1 },
    autoFilter: { range },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1' },
  };
  return { head, range, rowCount: rows.length, rows: () => sheetCells({ columns }, rows) };
}

/** Rows as the cells of a sheet, one at a time. */
export function* sheetCells<Row>(
  { columns }: Pick<Table<Row>, 'columns'>,
  rows: readonly Row[],
): Generator<CellValue[]> {
  for (const row of rows) yield columns.map((column) => sheetValue(column, row));
}

/** The official term with its unit: 年初预算数（万元）. */
function columnHead({ title, unit }: Pick<Column<never>, 'title' | 'unit'>): string {
  return unit === undefined ? title : `${title}（${unit}）`;
}

function sheetValue<Row>(column: Column<Row>, row: Row): CellValue {
  const value = plainValue(column, row);
  return typeof value === 'string' ? sheetText(value) : value;
}

/** In digits, of which a Chinese character takes two: as wide as the first rows ask for. */
function columnWidth(head: string, rows: readonly (readonly CellValue[])[], index: number): number {
  const seen = rows.map((row) => digitWidth(String(row[index] ?? '')));
  return Math.min(WIDEST, Math.max(digitWidth(head) + 4, largest(seen.map((width) => width + 2))));
}
