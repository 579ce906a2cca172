import { tableCsv } from './csv.ts';
import type { Table } from './table.ts';
import { tableParquet } from './tableParquet.ts';
import { type TableRecord, tableRecords } from './tableRecords.ts';
import { type TableSheet, tableSheets } from './xlsx/tableSheets.ts';

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
  readonly parquet: (notes: Readonly<Record<string, string>>) => Uint8Array<ArrayBuffer>;
  readonly sheets: () => TableSheet[];
  readonly rowCount: () => number;
};

/** A table with the rows of a source. */
export function publishedTable<Row, Source>(
  table: Table<Row, Source>,
  source: Source,
): PublishedTable {
  return {
    ...table,
    csv: () => tableCsv(table, source),
    records: () => tableRecords(table, source),
    parquet: (notes) => tableParquet(table, source, notes),
    sheets: () => tableSheets(table, source),
    rowCount: () => table.rows(source).length,
  };
}
