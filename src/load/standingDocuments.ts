import { join } from 'node:path';
import { documentIdentity } from '../disclosure/documentIdentity.ts';
import { formerFiles } from '../disclosure/formerFiles.ts';
import { builtInDocuments } from './builtInDocuments.ts';
import { type ReadDocument, readDocument } from './readDocument.ts';
import { recordedFiles } from './recordFiles.ts';

/** The documents of some places as they stand in the data folder. */
export interface StandingDocuments {
  readonly documents: readonly ReadDocument[];
  /** Files that hold no such document. */
  readonly unreadable: ReadonlySet<string>;
  /** For a file the files that held its document before, as the lists declare. */
  readonly formerFiles: ReadonlyMap<string, readonly string[]>;
}

/** Reads every document of these places: `zonggonghui/2022`, `rulebooks`, or '' for the site itself. */
export function standingDocuments(data: string, places: readonly string[]): StandingDocuments {
  const files = places.flatMap((place) => recordedFiles(data, place));
  const read = files.map((file) => ({
    file,
    document: readDocument(join(data, file), file).value,
  }));
  const builtIn = places.includes('rulebooks') ? builtInDocuments(files) : [];
  const documents = [...read.flatMap(({ document }) => document ?? []), ...builtIn];
  const former = documents.flatMap(({ file, content }) =>
    content.kind === 'list' ? [...formerFiles(content.record, documentIdentity(file).place)] : [],
  );
  const unreadable = read.filter(({ document }) => document === undefined);
  return {
    documents,
    unreadable: new Set(unreadable.map(({ file }) => file)),
    formerFiles: new Map(former),
  };
}
