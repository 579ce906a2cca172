import type { ProjectResult } from '../analysis/projectResult.ts';
import { tableCsv } from './csv.ts';
import type { Table } from './table.ts';
import { tableParquet } from './tableParquet.ts';
import { type TableRecord, tableRecords } from './tableRecords.ts';
import { findingsTable } from './tables/findings.ts';
import { fitsTable } from './tables/fits.ts';
import { fundsTable } from './tables/funds.ts';
import { indicatorsTable } from './tables/indicators.ts';
import { projectsTable } from './tables/projects.ts';
import { type Sheet, tableSheets } from './xlsx/tableSheets.ts';

/** A table whose rows are its own business. */
export type AnyTable = Pick<Table<never>, 'name' | 'title' | 'description' | 'primaryKey'> & {
  readonly columns: readonly Omit<Table<never>['columns'][number], 'value'>[];
  readonly csv: (results: readonly ProjectResult[]) => string;
  readonly records: (results: readonly ProjectResult[]) => TableRecord[];
  readonly parquet: (
    results: readonly ProjectResult[],
    notes: Readonly<Record<string, string>>,
  ) => Uint8Array<ArrayBuffer>;
  readonly sheets: (results: readonly ProjectResult[]) => Sheet[];
  readonly rowCount: (results: readonly ProjectResult[]) => number;
};

/** Every published table, in the order of the contract. */
export const TABLES: readonly AnyTable[] = [
  published(projectsTable),
  published(indicatorsTable),
  published(fundsTable),
  published(findingsTable),
  published(fitsTable),
];

function published<Row>(table: Table<Row>): AnyTable {
  return {
    ...table,
    csv: (results) => tableCsv(table, results),
    records: (results) => tableRecords(table, results),
    parquet: (results, notes) => tableParquet(table, results, notes),
    sheets: (results) => tableSheets(table, results),
    rowCount: (results) => table.rows(results).length,
  };
}
