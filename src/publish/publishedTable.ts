import { csvLines, tableCsv } from './csv.ts';
import { jsonLines } from './json.ts';
import type { ParquetFile } from './parquetFile.ts';
import type { EarlierPiece } from './pieces.ts';
import type { SourcePart, Table } from './table.ts';
import { tableParquet } from './tableParquet.ts';
import { type TableRecord, tableRecords } from './tableRecords.ts';
import { sheetCells, type TableSheet, tableSheets } from './xlsx/tableSheets.ts';
import type { CellValue } from './xlsx/writeWorkbook.ts';

/** What describes a table, whatever its rows are made of. */
export type TableDescription = Pick<
  Table<never>,
  'name' | 'title' | 'description' | 'primaryKey'
> & {
  readonly columns: readonly Omit<Table<never>['columns'][number], 'value'>[];
};

/** A table of a site with its rows, in the formats in which it is published. */
export type PublishedTable = TableDescription & {
  readonly csv: () => string;
  readonly records: () => Iterable<TableRecord>;
  readonly parquet: (
    notes: Readonly<Record<string, string>>,
    earlier?: ReadonlyMap<string, EarlierPiece>,
  ) => ParquetFile;
  readonly sheets: () => TableSheet[];
  readonly rowCount: () => number;
  /** All its rows, in parts. */
  readonly parts: readonly TablePart[];
};

/** Rows of a table that are made of one value, in the formats that are written row by row. */
export interface TablePart {
  /** That of the value; absent where it is not known. */
  readonly key: string | undefined;
  readonly csv: () => Iterable<string>;
  readonly json: () => Iterable<string>;
  readonly cells: () => Iterable<CellValue[]>;
  readonly rowCount: () => number;
}

/** A table with the rows of a source, which the parts are together. */
export function publishedTable<Row, Source>(
  table: Table<Row, Source>,
  source: Source,
  parts: readonly SourcePart<Row, Source>[] = [{ key: undefined, source }],
): PublishedTable {
  return {
    ...table,
    csv: () => tableCsv(table, source),
    records: () => tableRecords(table, source),
    parquet: (notes, earlier) => tableParquet(table, parts, notes, earlier),
    sheets: () => tableSheets(table, source),
    rowCount: () => table.rows(source).length,
    parts: parts.map((part) => tablePart({ ...table, rows: part.rows ?? table.rows }, part)),
  };
}

function tablePart<Row, Source>(
  table: Table<Row, Source>,
  { key, source }: SourcePart<Row, Source>,
): TablePart {
  return {
    key,
    csv: () => csvLines(table, source),
    json: () => jsonLines(tableRecords(table, source)),
    cells: () => sheetCells(table, table.rows(source)),
    rowCount: () => table.rows(source).length,
  };
}
