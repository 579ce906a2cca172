import { importDocument } from '../../intake/importDocument.ts';
import type { Imported } from '../../intake/imported.ts';
import type { FileKind } from '../../intake/kind/kinds.ts';
import { readFile } from '../../intake/readFile.ts';
import type { Reader } from '../../intake/reading.ts';
import { READ_LIMITS } from '../../intake/readLimits.ts';
import { fileBytes } from '../../load/fileBytes.ts';
import { withPdfReader } from '../../pdfProcess/pdfReader.ts';
import { type ExplainedPart, explainedIn } from './explainedIn.ts';
import type { SourcePath } from './sourcePaths.ts';

/** What was read of one file: several documents where it is a zip. */
export interface ReadSource {
  /** As the user named it. */
  readonly file: string;
  readonly isNamed: boolean;
  /** 'unread' where its bytes could not be had, so that nobody knows. */
  readonly kind: FileKind | 'unread';
  readonly parts: readonly { readonly name: string; readonly imported: Imported }[];
  /** Why something of it was not read, one sentence each. */
  readonly refusals: readonly { readonly name: string; readonly sentence: string }[];
  /** Findings that were explained in 自查, where the file brings any. */
  readonly explained?: ExplainedPart | undefined;
}

/** A zip may hold many files, each within the limits of one. */
const MEGABYTES = Math.round(READ_LIMITS.zipBytes / 2 ** 20);

/** Reads each file by what its bytes are; one that cannot be read keeps no other from being read. */
export async function readSources(paths: readonly SourcePath[]): Promise<ReadSource[]> {
  return withPdfReader(async (pdf) => {
    const sources: ReadSource[] = [];
    for (const path of paths) sources.push(await readSource(path, pdf));
    return sources;
  });
}

async function readSource({ path, isNamed, isLink }: SourcePath, pdf: Reader): Promise<ReadSource> {
  const source = { file: path, isNamed };
  if (isLink) return unread(source, 'unknown', FOLLOWS_NONE);
  const read = fileBytes(path, MEGABYTES);
  if ('unread' in read) {
    const { found, why } = read.unread;
    const sentence =
      why === 'large' ? `有 ${found}，超过 ${MEGABYTES} MB，没有读` : `${found}，没有读`;
    return unread(source, 'unread', sentence);
  }
  const { bytes } = read;
  const explained = explainedIn(bytes, path);
  const { kind, documents, refusals } = await readFile(bytes, path, READ_LIMITS, { pdf });
  const parts = documents.map(({ name, document }) => ({
    name,
    // its cells are no part of a form, and what it says is read whole
    imported: importDocument(name === explained?.name ? { parts: [], notices: [] } : document),
  }));
  return { ...source, kind, parts, refusals, explained };
}

const FOLLOWS_NONE = '是链接，文件夹中的链接不跟随；要读它指向的文件，请写出它的名字';

function unread(
  source: Pick<ReadSource, 'file' | 'isNamed'>,
  kind: ReadSource['kind'],
  sentence: string,
): ReadSource {
  return { ...source, kind, parts: [], refusals: [{ name: source.file, sentence }] };
}
