import type { z } from 'zod';
import { formFileSchema } from '../model/formFile.ts';
import { listSchema } from '../model/list.ts';
import { type Content, type DocumentKind, declarationSchema } from '../model/publications.ts';
import { reportSchema } from '../model/report.ts';
import { type RulebookSpec, rulebookSchema } from '../model/rulebook.ts';
import { keptPart } from './keptPart.ts';

/** What each kind of document has to be. */
export const DOCUMENT_SCHEMAS = {
  form: formFileSchema,
  list: listSchema,
  report: reportSchema,
  targets: formFileSchema,
  department: formFileSchema,
  rulebook: rulebookSchema,
  site: declarationSchema,
} as const;

/**
 * What a document says, apart from the notation in which its file says it: a file whose meaning is that
 * of its last published version is no correction. A notation that comes later is read here into the
 * same meaning as the earlier one. Or what keeps the file from being such a document.
 */
export function documentMeaning(kind: DocumentKind, json: unknown): Content | z.ZodError {
  const part = keptPart(kind, json);
  const { data: record, error } = DOCUMENT_SCHEMAS[kind].safeParse(part);
  if (error !== undefined) return error;
  // A rule book is read into decimals; what it says is the numbers as they were written.
  return { kind, record: kind === 'rulebook' ? (part as RulebookSpec) : record } as Content;
}
