import { appendFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { DuckDBBindings, DuckDBRuntime } from '@duckdb/duckdb-wasm/blocking';
import { makeMarkedFolder } from '../outFolder/workFolder.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { programFor } from './programFor.ts';

type Library = typeof import('@duckdb/duckdb-wasm/blocking') & {
  /** Only Node's bundle has it; the types are those of the browser's. */
  readonly NODE_RUNTIME: DuckDBRuntime;
};

const require = createRequire(join(PACKAGE_ROOT, 'package.json'));

/** The folder of DuckDB's programs, those for the browser among them. */
export const DUCKDB_FOLDER = dirname(require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));

/** Lets go of the engine that was started last, which the library keeps here with all the memory that it ever took. */
export function forgetDuckdb(): void {
  Reflect.deleteProperty(globalThis, 'DUCKDB_BINDINGS');
}

/**
 * The same DuckDB that runs in the browser, here in Node: one package, one version, one storage format,
 * on every system that Node runs on. Each call starts another, in memory that nothing was in before.
 */
export async function startDuckdb(): Promise<DuckDBBindings> {
  const library: Library = require('@duckdb/duckdb-wasm/blocking');
  const { createDuckDB, NODE_RUNTIME, VoidLogger } = library;
  const folder = makeMarkedFolder();
  const mainModule = join(folder, 'duckdb.wasm');
  const program = { mainModule, mainWorker: '' };
  const [, script = ''] = process.argv;
  // Its memory holds the name of the running script, whose length would move what follows: a database
  // shows old memory below empty cells, and would have other bytes wherever the program is installed.
  process.argv[1] = 'jijing';
  try {
    // It reads a file; with all its exports a start takes three times as long and twice the memory.
    const pieces = programFor(join(DUCKDB_FOLDER, 'duckdb-node-blocking.cjs'));
    for (const piece of pieces) appendFileSync(mainModule, piece);
    const bundles = { mvp: program, eh: program };
    const duckdb = await createDuckDB(bundles, new VoidLogger(), NODE_RUNTIME);
    return await duckdb.instantiate(() => {});
  } finally {
    process.argv[1] = script;
    rmSync(folder, { recursive: true, force: true });
  }
}
