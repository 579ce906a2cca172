import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectResults } from '../../src/analysis/projectResult.ts';
import { explorerFiles } from '../../src/duckdb/explorerFiles.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { resultsByYear } from '../../src/publish/explorer/partRows.ts';
import { ROOT } from '../root.ts';
import { writeExplorerPage } from './explorerPage.ts';
import { siteDatabase } from './siteDatabase.ts';

/**
 * Writes a site with nothing but the explorer's data and a page without content whose script offers
 * `start…` of the explorer to a test; `range.duckdb` beside it holds the same tables.
 */
export async function writeEngineSite(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const results = projectResults(loadDataset(`${ROOT}data`));
  const data = join(folder, 'data/explorer');
  mkdirSync(data, { recursive: true });
  for await (const { name, bytes } of explorerFiles(
    resultsByYear(results),
    join(ROOT, '.cache/explorer'),
  )) {
    writeFileSync(join(data, name), bytes);
  }
  writeFileSync(join(data, 'range.duckdb'), await siteDatabase(results, 'range'));
  await writeExplorerPage(folder);
}
