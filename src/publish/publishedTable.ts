import type { ProjectResult } from '../analysis/projectResult.ts';
import { tableCsv } from './csv.ts';
import type { Table } from './table.ts';
import { tableParquet } from './tableParquet.ts';
import { type TableRecord, tableRecords } from './tableRecords.ts';
import { type Sheet, tableSheets } from './xlsx/tableSheets.ts';

/** What describes a table, whatever its rows are made of. */
export type TableDescription = Pick<
  Table<never>,
  'name' | 'title' | 'description' | 'primaryKey'
> & {
  readonly columns: readonly Omit<Table<never>['columns'][number], 'value'>[];
};

/** A table whose rows are its own business. */
export type AnyTable<Source = readonly ProjectResult[]> = TableDescription & {
  readonly csv: (source: Source) => string;
  readonly records: (source: Source) => TableRecord[];
  readonly parquet: (
    source: Source,
    notes: Readonly<Record<string, string>>,
  ) => Uint8Array<ArrayBuffer>;
  readonly sheets: (source: Source) => Sheet[];
  readonly rowCount: (source: Source) => number;
};

/** A table with the formats in which it is published. */
export function publishedTable<Row, Source>(table: Table<Row, Source>): AnyTable<Source> {
  return {
    ...table,
    csv: (source) => tableCsv(table, source),
    records: (source) => tableRecords(table, source),
    parquet: (source, notes) => tableParquet(table, source, notes),
    sheets: (source) => tableSheets(table, source),
    rowCount: (source) => table.rows(source).length,
  };
}
