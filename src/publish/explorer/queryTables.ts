import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Column } from '../table.ts';
import { findingsTable } from '../tables/findings.ts';
import { fitsTable } from '../tables/fits.ts';
import { fundsTable } from '../tables/funds.ts';
import { addFacts, columnTypes, noFacts } from './columnTypes.ts';
import { pinyinRanks } from './pinyinRanks.ts';
import { projectColumns } from './queryColumns.ts';
import type { QueryTable } from './queryTable.ts';

/** Every table of the database but `indicators`, from results in the order of the explorer. */
export function* otherQueryTables(results: readonly ProjectResult[]): Generator<QueryTable> {
  const ranks = pinyinRanks(results.map(({ project }) => project.name));
  yield typedTable('projects', projectColumns(ranks), results);
  for (const table of [fundsTable, findingsTable, fitsTable] as const) {
    yield typedTable<never>(table.name, table.columns, table.rows(results) as never);
  }
}

/** A table whose types follow from its own rows. */
export function typedTable<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): QueryTable {
  const facts = noFacts(columns);
  addFacts(columns, rows, facts);
  const table: QueryTable<Row> = { name, columns, types: columnTypes(columns, facts), rows };
  return table as unknown as QueryTable;
}
