import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { databaseBytes } from '../../src/duckdb/databaseBytes.ts';
import { partRows } from '../../src/publish/explorer/partRows.ts';
import type { QueryTable } from '../../src/publish/explorer/queryTable.ts';
import { queryTables, surveyOf } from '../../src/publish/explorer/survey.ts';

/** The database of the site of these results in one file, as the build makes it but for `change`. */
export function siteDatabase(
  results: readonly ProjectResult[],
  access: 'whole' | 'range' = 'whole',
  change = (table: QueryTable) => table,
): Promise<Uint8Array> {
  const tables = [...queryTables(surveyOf([results]), partRows(results))];
  return databaseBytes(tables.map(change), access);
}
