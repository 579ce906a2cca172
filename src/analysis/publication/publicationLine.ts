import {
  type Content,
  DOCUMENT_WORDS,
  type EVENT_WORDS,
  type PublishedDocument,
} from '../../model/publications.ts';
import { type ContentChange, contentChanges } from '../../publication/contentChanges.ts';

/** One entry of a document's public record. */
export interface PublicationLine {
  readonly subject: string;
  readonly date: string;
  readonly event: keyof typeof EVENT_WORDS;
  /** Why it was corrected or withdrawn; absent for the first publication. */
  readonly reason: string | undefined;
  /** What changed against the version before, cell by cell. */
  readonly changes: readonly ContentChange[];
  /** The page of this version, where another has taken its place. */
  readonly address: string | undefined;
}

/**
 * The record of one document, newest entry first. `home` is the address of its own page; `isElsewhere`
 * where that page is no more, so that the lines must say whose document it was.
 */
export function publicationLines(
  { kind, versions }: PublishedDocument,
  home: string,
  isElsewhere: boolean,
): PublicationLine[] {
  const subject = DOCUMENT_WORDS[kind];
  const name = isElsewhere ? nameOf(versions.findLast(({ content }) => content)?.content) : '';
  const lines = versions.map(({ date, name: version, reason, content }, index): PublicationLine => {
    const before = versions[index - 1];
    const come = before === undefined ? 'published' : before.content && 'corrected';
    const isLast = index === versions.length - 1;
    const isCompared = before?.content !== undefined && content !== undefined;
    return {
      subject: `${name}${subject}`,
      date,
      event: content === undefined ? 'withdrawn' : (come ?? 'republished'),
      reason,
      changes: isCompared ? contentChanges(before.content?.record, content.record) : [],
      address: isLast || content === undefined ? undefined : `${home}versions/${version}/`,
    };
  });
  return lines.reverse();
}

function nameOf(content: Content | undefined): string {
  if (content === undefined || content.kind === 'list') return '';
  return content.kind === 'form' ? `“${content.record.head.name}”` : `《${content.record.title}》`;
}
