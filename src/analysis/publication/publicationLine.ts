import type { PublishedDocument } from '../../model/publications.ts';
import { type ContentChange, contentChanges } from '../../publication/contentChanges.ts';

/** What each kind of document is called. */
export const DOCUMENT_WORDS = {
  form: '自评表',
  list: '自评项目清单',
  report: '绩效评价报告',
} as const;
/** What happened to a document on a day. */
export const EVENT_WORDS = { published: '首次公开', corrected: '更正', withdrawn: '撤回' } as const;

/** One entry of a document's public record. */
export interface PublicationLine {
  readonly document: string;
  readonly date: string;
  readonly event: keyof typeof EVENT_WORDS;
  /** Why it was corrected or withdrawn; absent for the first publication. */
  readonly reason: string | undefined;
  /** What changed against the version before, cell by cell. */
  readonly changes: readonly ContentChange[];
  /** The page of this version, where another has taken its place. */
  readonly address: string | undefined;
}

/** The record of one document, newest entry first; `home` is the address of its own page. */
export function publicationLines(document: PublishedDocument, home: string): PublicationLine[] {
  const { kind, versions } = document;
  const lines = versions.map(({ date, name, reason, document: own }, index): PublicationLine => {
    const before = versions[index - 1];
    const isLast = index === versions.length - 1;
    const isCompared = before?.document !== undefined && own !== undefined;
    return {
      document: DOCUMENT_WORDS[kind],
      date,
      event: own === undefined ? 'withdrawn' : index === 0 ? 'published' : 'corrected',
      reason,
      changes: isCompared ? contentChanges(before.document?.content, own.content) : [],
      address: isLast || own === undefined ? undefined : `${home}versions/${name}/`,
    };
  });
  return lines.reverse();
}
