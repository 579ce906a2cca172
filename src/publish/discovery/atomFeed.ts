import type { FeedEntry } from '../../analysis/disclosure/feedEntries.ts';
import { escapeXml } from '../../model/escapeXml.ts';

/** How many entries a feed tells; the pages tell all. */
const MOST_ENTRIES = 200;

/** What a feed says of itself. */
export interface FeedHead {
  /** The public address of the site. */
  readonly url: string;
  readonly title: string;
  readonly owner: string;
  /** The fingerprint of the newest publication on record; undefined without a record. */
  readonly publicationsHead?: string | undefined;
}

/**
 * The Atom feed of publications and corrections, newest first. A publication has a day and no hour: the
 * feed gives the start of that day in China.
 */
export function atomFeed(
  { url, title, owner, publicationsHead }: FeedHead,
  entries: readonly FeedEntry[],
): string {
  const own = `${url}feed.xml`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
    `<title>${escapeXml(title)}</title>`,
    ...(publicationsHead === undefined
      ? []
      : [`<subtitle>公开记录的校验值（SHA-256）：${publicationsHead}</subtitle>`]),
    `<id>${escapeXml(url)}</id>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(own)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    `<author><name>${escapeXml(owner)}</name></author>`,
    ...(entries[0] === undefined ? [] : [`<updated>${moment(entries[0].date)}</updated>`]),
    ...identified(entries.slice(0, MOST_ENTRIES)).flatMap((entry) => entryLines(url, entry)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

interface Identified extends FeedEntry {
  readonly fragment: string;
}

/** Several entries of one page and day are told apart by a number, which the oldest starts. */
function identified(entries: readonly FeedEntry[]): Identified[] {
  const counts = new Map<string, number>();
  return entries
    .toReversed()
    .map((entry) => {
      const key = `${entry.address} ${entry.date}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return { ...entry, fragment: count === 1 ? entry.date : `${entry.date}-${count}` };
    })
    .reverse();
}

function entryLines(
  url: string,
  { address, fragment, title, date, summary }: Identified,
): string[] {
  const page = url + address.slice(1);
  return [
    '<entry>',
    `<title>${escapeXml(title)}</title>`,
    `<id>${escapeXml(`${page}#published-${fragment}`)}</id>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>`,
    `<updated>${moment(date)}</updated>`,
    ...(summary === '' ? [] : [`<summary>${escapeXml(summary)}</summary>`]),
    '</entry>',
  ];
}

function moment(date: string): string {
  return `${date}T00:00:00+08:00`;
}
