import type { DraftForm, DraftList, DraftReport, Imported } from '../../intake/imported.ts';
import type { Explained } from '../../model/explained.ts';
import { layoutOf } from '../../model/layouts/layoutOf.ts';
import type { PlaceDoubt } from './outcome.ts';
import type { ReadSource } from './readSources.ts';

/** A document with the file that it came from. */
export interface Incoming<Draft> {
  readonly file: string;
  /** Whether the file holds no other form: then its name may name the project. */
  readonly isAlone: boolean;
  /** Its place among the documents of the file. */
  readonly document: number;
  readonly draft: Draft;
  readonly doubts?: readonly PlaceDoubt[];
}

/** The documents of all files, by kind. */
export interface IncomingDocuments {
  readonly forms: readonly Incoming<DraftForm>[];
  readonly lists: readonly Incoming<DraftList>[];
  readonly reports: readonly Incoming<DraftReport>[];
  readonly explained: readonly IncomingExplained[];
}

/** A form's explained findings with the file that they came from. */
export interface IncomingExplained {
  readonly file: string;
  readonly explained: Explained;
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
    explained: sources.flatMap(({ file, explained: part }) =>
      (part?.explained ?? []).map((explained) => ({
        file: partName(file, part?.name ?? file),
        explained,
      })),
    ),
  };
}

/** The department that a form prints; that of a whole department is named by it. */
export function printedDepartment({ head, layout }: DraftForm): string | undefined {
  return layoutOf({ layout }).kind === 'department'
    ? (head.department ?? head.name)
    : head.department;
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
  const drafts = documents.flatMap((one, document) => {
    const draft = draftOf(one);
    return draft === undefined ? [] : [{ file, document, draft }];
  });
  return drafts.map((one) => ({ ...one, isAlone: drafts.length === 1 }));
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
