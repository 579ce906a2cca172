import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import { explorerFiles } from '../../src/duckdb/explorerFiles.ts';
import { resultsByYear } from '../../src/publish/explorer/partRows.ts';
import { ROOT } from '../root.ts';

const ENTRIES = {
  page: 'test/explorer/consolePage.ts',
  styles: 'test/explorer/consolePage.css',
  queryWorker: 'src/explorer/engine/queryWorker.ts',
  databaseWorker: 'src/explorer/engine/databaseWorker.ts',
  fileWorker: 'src/explorer/export/fileWorker.ts',
};

const HTML =
  '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>查询</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  '<link rel="icon" href="icon.svg"><link rel="stylesheet" href="styles.css">' +
  '<script type="module" src="page.js"></script>' +
  '<main><h1>查询</h1><div id="console"></div></main></html>';

/** Writes a site with nothing but the explorer's data and a page with the console of the explorer. */
export async function writeConsoleSite(
  folder: string,
  results: readonly ProjectResult[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const data = join(folder, 'data/explorer');
  mkdirSync(data, { recursive: true });
  for await (const { name, bytes } of explorerFiles(
    resultsByYear(results),
    join(ROOT, '.cache/explorer'),
  )) {
    writeFileSync(join(data, name), bytes);
  }
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, '404.html'), HTML);
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRIES,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
}
