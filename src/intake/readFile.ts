import { fileKind } from './kind/fileKind.ts';
import type { FileKind } from './kind/kinds.ts';
import { packedEntries } from './readers/packed/packedEntries.ts';
import { zipFiles } from './readers/zip/zipFiles.ts';
import type { Reading } from './reading.ts';
import { READ_LIMITS, type ReadLimits } from './readLimits.ts';
import { type OwnReaders, readOne } from './readOne.ts';
import type { SourceDocument } from './sourceDocument.ts';

/** What a file holds: one document, or those of a zip; and one sentence for each file that was not read. */
export interface FileReading {
  readonly name: string;
  readonly kind: FileKind;
  readonly documents: readonly { readonly name: string; readonly document: SourceDocument }[];
  readonly refusals: readonly { readonly name: string; readonly sentence: string }[];
}

/**
 * The way in: bytes of a file of any kind → what stands in it. `src/intake/kind` says what the bytes
 * are, `src/intake/readers` has a reader for each kind, loaded when the first file of its kind comes.
 * Rejects only where the program of a reader does not load; `name` is used to name things and decides nothing.
 */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = READ_LIMITS,
  own: OwnReaders = {},
): Promise<FileReading> {
  const kind = fileKind(bytes);
  if (kind === 'zip')
    return { ...(await readZip(bytes, name, { limits, own }, NESTED_ZIPS)), kind };
  return fileReading(name, kind, await readOne(bytes, kind, limits, own));
}

/** What each file of a zip is read with. */
interface Means {
  readonly limits: ReadLimits;
  readonly own: OwnReaders;
}

/** A zip in a zip is read, a zip in that one is not. */
const NESTED_ZIPS = 1;

function fileReading(name: string, kind: FileKind, reading: Reading): FileReading {
  return 'refused' in reading
    ? { name, kind, documents: [], refusals: [{ name, sentence: reading.refused }] }
    : { name, kind, documents: [{ name, document: reading.document }], refusals: [] };
}

async function readZip(
  bytes: Uint8Array,
  name: string,
  { limits, own }: Means,
  nested: number,
): Promise<FileReading> {
  const unzipped = zipFiles(bytes, limits);
  if ('refused' in unzipped) return fileReading(name, 'zip', unzipped);
  const readings: FileReading[] = unzipped.outside.map((path) =>
    fileReading(path, 'unknown', { refused: '路径指到压缩包外面，没有读' }),
  );
  if (unzipped.files.size + readings.length === 0) return fileReading(name, 'zip', NO_FILES);
  let left = limits.zipBytes;
  for (const [path, file] of unzipped.files) {
    left -= unpackedBytes(file);
    const within = { limits: { ...limits, zipBytes: left }, own };
    readings.push(left < 0 ? tooMuch(path, limits) : await readPacked(file, path, within, nested));
  }
  return {
    name,
    kind: 'zip',
    documents: readings.flatMap(({ documents }) => documents),
    refusals: readings.flatMap(({ refusals }) => refusals),
  };
}

const NO_FILES = { refused: '压缩包里没有可以读的文件' };

async function readPacked(
  bytes: Uint8Array,
  path: string,
  means: Means,
  nested: number,
): Promise<FileReading> {
  const kind = fileKind(bytes);
  if (kind !== 'zip') {
    return fileReading(path, kind, await readOne(bytes, kind, means.limits, means.own));
  }
  if (nested === 0) {
    return fileReading(path, kind, { refused: '压缩包套了两层以上，没有解开；请先解压' });
  }
  const inner = await readZip(bytes, path, means, nested - 1);
  const within = <Named extends { name: string }>(each: Named) =>
    each.name === path ? each : { ...each, name: `${path}/${each.name}` };
  return { ...inner, documents: inner.documents.map(within), refusals: inner.refusals.map(within) };
}

function unpackedBytes(file: Uint8Array): number {
  const parts = file[0] === 0x50 ? packedEntries(file) : undefined;
  return parts?.reduce((sum, part) => sum + part.unpackedBytes, 0) ?? file.length;
}

function tooMuch(path: string, { zipBytes }: ReadLimits): FileReading {
  const sentence = `压缩包里的文件解开后超过 ${Math.round(zipBytes / 1e6)} MB，这个没有读；请分几个压缩包导入`;
  return fileReading(path, 'unknown', { refused: sentence });
}
