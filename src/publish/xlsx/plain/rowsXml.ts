import type { CellTexts } from './cellTexts.ts';
import { columnLetters } from './columnLetters.ts';
import type { PlainSheet, PlainStyle, PlainValue } from './plainSheet.ts';
import type { StyleTable } from './styleTable.ts';

/** What the sheets of one workbook share. */
export interface SharedTables {
  readonly styles: StyleTable;
  readonly texts: CellTexts;
}

/** The styles of single cells, by row and column; a row or cell that has none is left out. */
type CellStyles = readonly (readonly (PlainStyle | undefined)[] | undefined)[];

/** The rows of a sheet, and how far they reach. */
export interface WrittenRows {
  readonly xml: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Writes every cell that has a value or a look. */
export function rowsXml(sheet: PlainSheet, shared: SharedTables): WrittenRows {
  const own = cellStyles(sheet);
  const rowCount = Math.max(sheet.rows.length, own.length);
  let columnCount = sheet.columns.length;
  let xml = '';
  for (let row = 0; row < rowCount; row++) {
    const width = Math.max(sheet.rows[row]?.length ?? 0, own[row]?.length ?? 0);
    columnCount = Math.max(columnCount, width);
    const cells = cellsXml(sheet, row, own[row] ?? [], width, shared);
    const height = sheet.rowDefs?.get(row)?.height;
    const tag = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    if (cells !== '') xml += `<row r="${row + 1}"${tag}>${cells}</row>`;
    else if (tag !== '') xml += `<row r="${row + 1}"${tag}/>`;
  }
  return { xml, rowCount, columnCount };
}

function cellStyles({ cells }: PlainSheet): CellStyles {
  const rows: (PlainStyle | undefined)[][] = [];
  for (const [key, { style }] of cells) {
    const comma = key.indexOf(',');
    const row = Number(key.slice(0, comma));
    rows[row] ??= [];
    rows[row][Number(key.slice(comma + 1))] = style;
  }
  return rows;
}

function cellsXml(
  { rows, columns }: PlainSheet,
  row: number,
  own: readonly (PlainStyle | undefined)[],
  width: number,
  { styles, texts }: SharedTables,
): string {
  const values = rows[row] ?? [];
  let xml = '';
  for (let column = 0; column < width; column++) {
    // the style of a column is that of the cells which the row writes
    const style = own[column] ?? (column < values.length ? columns[column]?.style : undefined);
    const look = style === undefined ? 0 : styles.indexOf(style);
    const address = `${columnLetters(column)}${row + 1}`;
    xml += cellXml(address, look, values[column] ?? null, texts);
  }
  return xml;
}

function cellXml(address: string, look: number, value: PlainValue, texts: CellTexts): string {
  const style = look === 0 ? '' : ` s="${look}"`;
  switch (typeof value) {
    case 'string': {
      const { type, content } = texts.cell(value);
      return `<c r="${address}" t="${type}"${style}>${content}</c>`;
    }
    case 'number':
      return `<c r="${address}"${style}><v>${value}</v></c>`;
    case 'boolean':
      return `<c r="${address}" t="b"${style}><v>${value ? 1 : 0}</v></c>`;
    default:
      return style === '' ? '' : `<c r="${address}"${style}/>`;
  }
}
