import type { DraftForm, DraftList, DraftReport, Imported } from '../../intake/imported.ts';
import type { ReadSource } from './readSources.ts';

/** A document with the file that it came from. */
export interface Incoming<Draft> {
  readonly file: string;
  /** Whether the file holds no other form: then its name may name the project. */
  readonly isAlone: boolean;
  readonly draft: Draft;
}

/** The documents of all files, by kind. */
export interface IncomingDocuments {
  readonly forms: readonly Incoming<DraftForm>[];
  readonly lists: readonly Incoming<DraftList>[];
  readonly reports: readonly Incoming<DraftReport>[];
}

/** Sorts what was read, in the order of the files. */
export function incomingDocuments(sources: readonly ReadSource[]): IncomingDocuments {
  const parts = sources.flatMap(({ file, parts }) =>
    parts.map(({ name, imported }) => ({ file: partName(file, name), imported })),
  );
  return {
    forms: parts.flatMap(({ file, imported }) => draftsOf(file, imported, formOf)),
    lists: parts.flatMap(({ file, imported }) => draftsOf(file, imported, listOf)),
    reports: parts.flatMap(({ file, imported }) => draftsOf(file, imported, reportOf)),
  };
}

/** A file within a zip is named after both. */
export function partName(file: string, part: string): string {
  return part === file ? file : `${file}/${part}`;
}

type Document = Imported['documents'][number];

function draftsOf<Draft>(
  file: string,
  { documents }: Imported,
  draftOf: (document: Document) => Draft | undefined,
): Incoming<Draft>[] {
  const drafts = documents.flatMap((document) => draftOf(document) ?? []);
  return drafts.map((draft) => ({ file, isAlone: drafts.length === 1, draft }) as Incoming<Draft>);
}

function formOf(document: Document): DraftForm | undefined {
  return document.kind === 'form' ? document.form : undefined;
}

function listOf(document: Document): DraftList | undefined {
  return document.kind === 'list' ? document.list : undefined;
}

function reportOf(document: Document): DraftReport | undefined {
  return document.kind === 'report' ? document.report : undefined;
}
