import { contentChanges } from '../../disclosure/contentChanges.ts';
import {
  type Content,
  type ContentChange,
  DOCUMENT_WORDS,
  type PublicationEvent,
  type PublishedDocument,
  type PublishedVersion,
} from '../../model/publications.ts';

/** One entry of a document's public record. */
export interface PublicationLine {
  readonly subject: string;
  readonly date: string;
  /** Which publication of the log it belongs to, from 0. */
  readonly publication: number;
  readonly event: PublicationEvent;
  /** Why it was corrected or withdrawn; absent for the first publication. */
  readonly reason: string | undefined;
  /** What changed against the version before, cell by cell. */
  readonly changes: readonly ContentChange[];
  /** The page of this version, where another has taken its place. */
  readonly address: string | undefined;
}

/** Where a document is read, as its lines must say. */
export interface LinePlace {
  /** The address of its own page, below which its earlier versions stand; undefined where they have none. */
  readonly home: string | undefined;
  /** Whether the lines are read elsewhere, so that they must say whose document it is. */
  readonly isElsewhere: boolean;
  /** The document under its earlier id, where it had one. */
  readonly former?: PublishedDocument | undefined;
}

/** The record of one document, newest entry first. */
export function publicationLines(
  { kind, versions }: PublishedDocument,
  { home, isElsewhere, former }: LinePlace,
): PublicationLine[] {
  const last = versions.findLast(({ content }) => content)?.content;
  const name = isElsewhere ? contentName(last) : '';
  const lines = versions.map((version, index): PublicationLine => {
    const { date, publication, reason, content } = version;
    const before = versions[index - 1] ?? former?.versions.findLast((one) => one.content);
    const isCompared = before?.content !== undefined && content !== undefined;
    const event = eventOf(version, versions[index - 1], former !== undefined);
    const isPage = home !== undefined && index < versions.length - 1 && content !== undefined;
    return {
      subject:
        kind === 'rulebook' ? `${DOCUMENT_WORDS[kind]}${name}` : `${name}${DOCUMENT_WORDS[kind]}`,
      date,
      publication,
      event,
      reason: event === 'published' ? undefined : reason,
      changes: isCompared ? contentChanges(before.content?.record, content.record) : [],
      address: isPage ? `${home}versions/${version.name}/` : undefined,
    };
  });
  return lines.reverse();
}

function eventOf(
  { content }: PublishedVersion,
  before: PublishedVersion | undefined,
  isRenamed: boolean,
): PublicationEvent {
  if (content === undefined) return 'withdrawn';
  if (before === undefined) return isRenamed ? 'renamed' : 'published';
  return before.content === undefined ? 'republished' : 'corrected';
}

/** What a document calls itself, in quotation marks; '' where its place says it. */
export function contentName(content: Content | undefined): string {
  switch (content?.kind) {
    case 'form':
    case 'targets':
    case 'department':
      return `“${content.record.head.name}”`;
    case 'rulebook':
      return `“${content.record.name}”`;
    case 'report':
      return `《${content.record.title}》`;
    case 'list':
    case 'site':
    case undefined:
      return '';
    default:
      return content satisfies never;
  }
}
