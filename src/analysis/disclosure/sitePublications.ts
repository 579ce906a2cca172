import type { Dataset } from '../../model/dataset.ts';
import type { Publications, UnrecordedChange } from '../../model/publications.ts';
import { type Correction, corrections } from './corrections.ts';
import { type DocumentNote, documentNotes } from './documentNotes.ts';
import { type EarlierVersion, earlierVersions } from './earlierVersions.ts';
import { type FeedEntry, feedEntries } from './feedEntries.ts';
import { type FormerAddress, formerAddresses } from './formerAddresses.ts';
import { placedDocuments } from './placedDocuments.ts';
import type { PublicationLine } from './publicationLine.ts';

/** The public record as the pages print it. */
export interface SitePublications {
  /** The log as it is kept; undefined where nothing was put on record. */
  readonly log: Publications | undefined;
  /** The record of each page, newest entry first, by the page's address; pages without one are absent. */
  readonly records: ReadonlyMap<string, readonly PublicationLine[]>;
  readonly earlier: readonly EarlierVersion[];
  /** Source, dates and citation of each document, by the address of its page; log or no log. */
  readonly notes: ReadonlyMap<string, DocumentNote>;
  /** Newest first. */
  readonly feed: readonly FeedEntry[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** Where projects stood under ids that they no longer have. */
  readonly formerAddresses: readonly FormerAddress[];
  /** What a preview shows and the record does not have. */
  readonly unrecorded: readonly UnrecordedChange[];
}

/** Collects what the public record says; empty where nothing was put on record. */
export function sitePublications(dataset: Dataset): SitePublications {
  const { record } = dataset;
  const placed = placedDocuments(dataset);
  const records = new Map<string, PublicationLine[]>();
  for (const { page, lines } of placed) {
    records.set(page, [...(records.get(page) ?? []), ...lines].sort(newestFirst));
  }
  return {
    log: record?.log,
    records,
    earlier: placed.flatMap(earlierVersions),
    notes: documentNotes(dataset, records),
    feed: feedEntries(dataset, records),
    corrections: corrections(placed, record),
    formerAddresses: formerAddresses(dataset),
    unrecorded: record?.unrecorded ?? [],
  };
}

function newestFirst(a: PublicationLine, b: PublicationLine): number {
  return b.publication - a.publication;
}
