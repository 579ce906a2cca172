import { documentIdentity } from '../disclosure/documentIdentity.ts';
import { DOCUMENT_SCHEMAS, documentMeaning } from '../disclosure/documentMeaning.ts';
import { keptPart } from '../disclosure/keptPart.ts';
import type { StandingDocument } from '../disclosure/unrecordedChanges.ts';
import { anyJsonSchema } from '../model/publications.ts';
import { contentHash } from './contentHash.ts';
import { type DataFile, readData } from './readData.ts';
import type { Reading } from './reading.ts';
import { schemaProblems } from './schemaProblems.ts';

/** A document that can be put on record, with the JSON of which copies are made. */
export interface ReadDocument extends StandingDocument {
  readonly json: unknown;
  readonly problem: DataFile<unknown>['problem'];
}

/** Reads a document that stands at `path` and is known by `file`. */
export function readDocument(path: string, file: string): Reading<ReadDocument> {
  const { value: read, problems } = readData(path, anyJsonSchema);
  if (read === undefined) return { value: undefined, problems };
  const { kind } = documentIdentity(file);
  const json = keptPart(kind, read.json);
  const content = documentMeaning(kind, json);
  if (!('kind' in content)) {
    const found = schemaProblems(content, {
      schema: DOCUMENT_SCHEMAS[kind],
      json: read.json,
      written: () => undefined,
    });
    return { value: undefined, problems: [...problems, ...found.map(read.problem)] };
  }
  return {
    value: { file, content, sha256: contentHash(json), json, problem: read.problem },
    problems,
  };
}
