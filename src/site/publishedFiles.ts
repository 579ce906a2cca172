import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../analysis/site.ts';
import type { BinaryFile } from '../duckdb/binaryFile.ts';
import { explorerFiles } from '../duckdb/explorerFiles.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { dataFiles, type FileEntry } from '../publish/dataFiles.ts';
import { resultsByYear } from '../publish/explorer/partRows.ts';
import { deflatedPiece } from './deflatedPiece.ts';
import { siteImprint } from './siteImprint.ts';

/**
 * The files of a site below `data/`, one at a time, as they take seconds and much memory: what the explorer
 * reads, then the published data, whose manifest names all.
 */
export async function* publishedFiles(site: Site): AsyncGenerator<BinaryFile> {
  const { settings, results, otherForms, publications, collected } = site;
  const { corrections, log } = publications;
  const cache = join(PACKAGE_ROOT, '.cache/explorer');
  const others: FileEntry[] = [];
  for await (const one of explorerFiles(resultsByYear(results), cache, otherForms)) {
    const file = { name: `explorer/${one.name}`, bytes: one.bytes };
    others.push({ name: file.name, bytes: file.bytes.length, sha256: sha256(file.bytes) });
    yield file;
  }
  yield* dataFiles({
    settings,
    results,
    otherForms,
    corrections,
    collected,
    log,
    imprint: siteImprint(site),
    sha256,
    deflate: deflatedPiece,
    others,
  });
}

/** Writes them into the folder of a site; gives the size of each, in bytes. */
export async function writePublishedFiles(
  folder: string,
  site: Site,
): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for await (const { name, bytes } of publishedFiles(site)) {
    const path = join(folder, 'data', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    sizes.set(name, bytes.length);
  }
  return sizes;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
