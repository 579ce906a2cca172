import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { databaseBytes } from '../../src/duckdb/databaseBytes.ts';
import { explorerFiles } from '../../src/duckdb/explorerFiles.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { explorerRows, sortedResults } from '../../src/publish/explorer/explorerRow.ts';
import { indicatorColumns } from '../../src/publish/explorer/queryColumns.ts';
import { otherQueryTables, typedTable } from '../../src/publish/explorer/queryTables.ts';
import { ROOT } from '../buildSite.ts';
import { writeExplorerPage } from './explorerPage.ts';

/**
 * Writes a site with nothing but the explorer's data and a page without content whose script offers
 * `start…` of the explorer to a test; `range.duckdb` beside it holds the same tables.
 */
export async function writeEngineSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const results = sortedResults(projectResults(loadDataset(`${ROOT}data`)));
  const data = join(folder, 'data/explorer');
  mkdirSync(data, { recursive: true });
  for (const { name, bytes } of await explorerFiles(results, join(ROOT, '.cache/explorer'))) {
    writeFileSync(join(data, name), bytes);
  }
  const indicators = typedTable('indicators', indicatorColumns, explorerRows(results));
  const tables = [...otherQueryTables(results), indicators];
  writeFileSync(join(data, 'range.duckdb'), await databaseBytes(tables, 'range'));
  await writeExplorerPage(folder);
}
