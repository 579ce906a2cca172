import { EVENT_WORDS, type PublicRecord } from '../../model/publications.ts';
import type { PlacedDocument } from './placedDocuments.ts';
import { contentName, type PublicationLine } from './publicationLine.ts';

/** A correction, a withdrawal or the like: everything on record but what was published first. */
export interface Correction {
  readonly line: PublicationLine;
  /** What happened to which document, in words. */
  readonly title: string;
  /** The page where the document is read, or told of. */
  readonly page: string;
  readonly file: string;
  /** Undefined for what belongs to the site as a whole. */
  readonly year: number | undefined;
  readonly department: string | undefined;
  /** The fingerprint of the publication that brought it, or the head of the log for the newest. */
  readonly sha256: string | undefined;
}

/** All corrections of the site, newest first. */
export function corrections(
  placed: readonly PlacedDocument[],
  record: PublicRecord | undefined,
): Correction[] {
  const all = placed.flatMap(({ published, departmentYear, lines, page }) => {
    const year = departmentYear?.year;
    const name = contentName(published.versions.findLast(({ content }) => content)?.content);
    return lines
      .filter(({ event }) => event !== 'published')
      .map((line): Correction => {
        const where = year === undefined ? '' : `${departmentYear?.departmentName} ${year} 年度`;
        const subject = line.subject.includes(name) ? line.subject : `${name}${line.subject}`;
        return {
          line,
          title: `${EVENT_WORDS[line.event]}：${where}${subject}`,
          page,
          file: published.file,
          year,
          department: departmentYear?.departmentName,
          sha256: fingerprint(record, line),
        };
      });
  });
  return all.sort((a, b) => b.line.publication - a.line.publication);
}

/** What the next publication carries of this one; the newest is carried by the log itself. */
function fingerprint(
  record: PublicRecord | undefined,
  { publication }: PublicationLine,
): string | undefined {
  return record?.log.publications[publication + 1]?.previous ?? record?.log.headHash;
}
