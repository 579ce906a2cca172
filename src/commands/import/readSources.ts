import { readFileSync } from 'node:fs';
import { importDocument } from '../../intake/importDocument.ts';
import type { Imported } from '../../intake/imported.ts';
import type { FileKind } from '../../intake/kind/kinds.ts';
import { readFile } from '../../intake/readFile.ts';
import { type ExplainedPart, explainedIn } from './explainedIn.ts';
import type { SourcePath } from './sourcePaths.ts';

/** What was read of one file: several documents where it is a zip. */
export interface ReadSource {
  /** As the user named it. */
  readonly file: string;
  readonly isNamed: boolean;
  readonly kind: FileKind;
  readonly parts: readonly { readonly name: string; readonly imported: Imported }[];
  /** Why something of it was not read, one sentence each. */
  readonly refusals: readonly { readonly name: string; readonly sentence: string }[];
  /** Findings that were explained in 自查, where the file brings any. */
  readonly explained?: ExplainedPart | undefined;
}

/** Reads each file by what its bytes are; one that cannot be read keeps no other from being read. */
export async function readSources(paths: readonly SourcePath[]): Promise<ReadSource[]> {
  const sources: ReadSource[] = [];
  for (const { path, isNamed } of paths) sources.push(await readSource(path, isNamed));
  return sources;
}

async function readSource(path: string, isNamed: boolean): Promise<ReadSource> {
  const source = { file: path, isNamed };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    const refusals = [{ name: path, sentence: '没有权限打开，没有读' }];
    return { ...source, kind: 'unknown', parts: [], refusals };
  }
  const explained = explainedIn(bytes, path);
  const { kind, documents, refusals } = await readFile(bytes, path);
  const parts = documents.map(({ name, document }) => ({
    name,
    // its cells are no part of a form, and what it says is read whole
    imported: importDocument(name === explained?.name ? { parts: [], notices: [] } : document),
  }));
  return { ...source, kind, parts, refusals, explained };
}
