import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { trimExports } from './trimExports.ts';

/** DuckDB's program in pieces, with no other exports than those that its script beside it names. */
export function programFor(script: string): Uint8Array[] {
  const program = readFileSync(join(dirname(script), 'duckdb-eh.wasm'));
  const named = new Set(readFileSync(script, 'utf8').match(/[A-Za-z_$][\w$]*/g));
  return trimExports(program, named);
}
