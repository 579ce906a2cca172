import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { writeWhole } from '../outFolder/writeWhole.ts';
import { type BinaryFile, type DescribedFile, hashedFile } from './binaryFile.ts';
import { DUCKDB_FOLDER } from './nodeDuckdb.ts';
import { programFor } from './programFor.ts';

const SCRIPT = join(DUCKDB_FOLDER, 'duckdb-browser-eh.worker.js');

/** DuckDB's program for the browser, packed, with its length when unpacked. */
export interface EngineProgram extends BinaryFile {
  readonly rawBytes: number;
  readonly version: string;
}

/** Packs the program once for each version and keeps it in `cache`, where that can be written to: it takes seconds. */
export function engineProgram(cache: string): EngineProgram {
  const { version } = JSON.parse(readFileSync(join(DUCKDB_FOLDER, '../package.json'), 'utf8'));
  const kept = join(cache, `duckdb-${version}.wasm.gz`);
  const isKept = statSync(kept, { throwIfNoEntry: false }) !== undefined;
  const bytes = isKept ? new Uint8Array(readFileSync(kept)) : packedProgram(kept);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return { name: `duckdb-${hash}.wasm.gz`, bytes, rawBytes: unpackedLength(bytes), version };
}

/** DuckDB's own worker script as its package has it, but for the address of a map that is not there. */
export function engineScript(): DescribedFile {
  const text = readFileSync(SCRIPT, 'utf8').replace(/\n\/\/# sourceMappingURL=.*/, '');
  return hashedFile('duckdb', 'worker.js', new TextEncoder().encode(text));
}

function packedProgram(kept: string): Uint8Array<ArrayBuffer> {
  const packed = new Uint8Array(gzipSync(Buffer.concat(programFor(SCRIPT)), { level: 9 }));
  try {
    writeWhole(kept, packed);
  } catch {
    // The program may stand in a folder that this account may not change: it is packed again next time.
  }
  return packed;
}

/** The last four bytes of a gzip file. */
function unpackedLength(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 4, true);
}
