import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Site } from '../analysis/site.ts';
import type { BinaryFile } from '../duckdb/binaryFile.ts';
import { explorerFiles } from '../duckdb/explorerFiles.ts';
import { pieceLine } from '../outputs/keptPieces.ts';
import type { KeyOf } from '../outputs/keysFor.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { type DataFile, dataFiles, type FileEntry } from '../publish/dataFiles.ts';
import { resultsByYear } from '../publish/explorer/partRows.ts';
import type { EarlierPieces } from '../publish/pieces.ts';
import { deflatedPiece } from './deflatedPiece.ts';
import { resultParts } from './resultParts.ts';
import { siteImprint } from './siteImprint.ts';

/** What an earlier site has of the files below `data/`, by their names in the site, and the keys by which it is found. */
export interface EarlierData {
  readonly keyOf?: KeyOf;
  readonly earlier?: EarlierPieces;
}

/**
 * The files of a site below `data/`, one at a time, as they take seconds and much memory: what the explorer
 * reads, then the published data, whose manifest names all.
 */
export async function* publishedFiles(
  site: Site,
  { keyOf, earlier }: EarlierData = {},
): AsyncGenerator<BinaryFile & Pick<DataFile, 'pieces'>> {
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
    parts: resultParts(results, settings, keyOf),
    otherForms,
    corrections,
    collected,
    log,
    imprint: siteImprint(site),
    sha256,
    deflate: deflatedPiece,
    others,
    ...(earlier === undefined ? {} : { earlier: (name) => earlier(`data/${name}`) }),
  });
}

/** What was written below `data/`. */
export interface WrittenData {
  /** Of each file, in bytes. */
  readonly sizes: ReadonlyMap<string, number>;
  /** What the record of the site says of those that are made in pieces. */
  readonly lines: readonly string[];
}

/** Writes them into the folder of a site. */
export async function writePublishedFiles(
  folder: string,
  site: Site,
  from: EarlierData = {},
): Promise<WrittenData> {
  const sizes = new Map<string, number>();
  const lines: string[] = [];
  for await (const { name, bytes, pieces = [] } of publishedFiles(site, from)) {
    const path = join(folder, 'data', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    sizes.set(name, bytes.length);
    if (pieces.length > 0) lines.push(pieceLine({ file: `data/${name}`, pieces }, sha256(bytes)));
  }
  return { sizes, lines };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
