import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../root.ts';

const ENTRIES = {
  page: 'test/explorer/enginePage.ts',
  queryWorker: 'src/explorer/engine/queryWorker.ts',
  databaseWorker: 'src/explorer/engine/databaseWorker.ts',
  facetWorker: 'src/explorer/filters/facetWorker.ts',
};

/** The strictest policy under which the explorer works. */
export const EXPLORER_POLICY =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; " +
  "connect-src 'self'; object-src 'none'; base-uri 'self'";

const HTML =
  '<!doctype html><title>查询</title><link rel="icon" href="icon.svg">' +
  '<script type="module" src="page.js"></script>';

/** Writes a page without content whose script offers `start…` of the explorer, and its workers. */
export async function writeExplorerPage(folder: string): Promise<void> {
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
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}
