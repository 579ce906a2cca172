import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import type { Content, PublishedDocument } from '../../model/publications.ts';
import { type OfficialForm, officialForm } from '../form/officialForm.ts';
import { plainReportView, type ReportView } from '../reportView.ts';
import { type DocumentNote, documentNotes } from './documentNotes.ts';
import { type FeedEntry, feedEntries } from './feedEntries.ts';
import { type PublicationLine, publicationLines } from './publicationLine.ts';

/** A version that another has replaced, or that was withdrawn: a page of its own. */
export interface EarlierVersion {
  readonly year: number;
  readonly departmentId: string;
  readonly departmentName: string;
  /** The id of the project; undefined for the list. */
  readonly slug: string | undefined;
  /** The last part of its address. */
  readonly name: string;
  readonly date: string;
  readonly content: Content;
  /** Lays a form out, when a page prints it; undefined for other documents. */
  readonly layout: (() => OfficialForm) | undefined;
  /** A report as its page shows it; undefined for other documents. */
  readonly report: ReportView | undefined;
  /** What took its place. */
  readonly next: PublicationLine;
  /** The page of the version that stands now; the department's where there is none. */
  readonly current: string;
  /** What `current` is. */
  readonly standing: 'document' | 'project' | 'department';
}

/** The publication logs of all departments as the pages print them. */
export interface SitePublications {
  /** The record of each page, newest entry first, by the page's address; pages without one are absent. */
  readonly records: ReadonlyMap<string, readonly PublicationLine[]>;
  readonly earlier: readonly EarlierVersion[];
  /** Source, dates and citation of each document, by the address of its page; log or no log. */
  readonly notes: ReadonlyMap<string, DocumentNote>;
  /** Newest first. */
  readonly feed: readonly FeedEntry[];
}

/** Collects the logs; empty where no department keeps one. */
export function sitePublications(dataset: Dataset): SitePublications {
  const records = new Map<string, PublicationLine[]>();
  const earlier: EarlierVersion[] = [];
  for (const departmentYear of dataset.departmentYears) {
    for (const published of departmentYear.publications ?? []) {
      const home = homeOf(departmentYear, published);
      const page = standingPage(departmentYear, published);
      const lines = publicationLines(published, home, page !== home);
      records.set(page, [...(records.get(page) ?? []), ...lines].sort(newestFirst));
      const versions = earlierVersions(departmentYear, published, lines, page, home);
      for (const version of versions) earlier.push(version);
    }
  }
  return {
    records,
    earlier,
    notes: documentNotes(dataset, records),
    feed: feedEntries(dataset, records),
  };
}

function homeOf({ year, departmentId }: DepartmentYear, { slug, kind }: PublishedDocument): string {
  const department = `/${year}/${departmentId}/`;
  if (slug === undefined) return department;
  return `${department}${slug}/${kind === 'report' ? 'report/' : ''}`;
}

/** A document's own page; where it is no more, that of its project or of the department. */
function standingPage(departmentYear: DepartmentYear, published: PublishedDocument): string {
  const { year, departmentId, projects } = departmentYear;
  const project = projects.find(({ slug }) => slug === published.slug);
  if (published.slug === undefined || project === undefined) return `/${year}/${departmentId}/`;
  const isGone = published.kind === 'report' && project.report === undefined;
  return isGone ? `/${project.id}/` : homeOf(departmentYear, published);
}

function earlierVersions(
  { year, departmentId, departmentName }: DepartmentYear,
  { slug, versions }: PublishedDocument,
  lines: readonly PublicationLine[],
  current: string,
  home: string,
): EarlierVersion[] {
  const isDepartment = current === `/${year}/${departmentId}/`;
  const standing = current === home ? 'document' : isDepartment ? 'department' : 'project';
  const oldestFirst = lines.toReversed();
  return versions.flatMap(({ name, date, content }, index) => {
    const next = oldestFirst[index + 1];
    if (content === undefined || next === undefined) return [];
    const layout = content.kind === 'form' ? () => officialForm(content.record) : undefined;
    const report = content.kind === 'report' ? plainReportView(content.record) : undefined;
    const place = {
      year,
      departmentId,
      departmentName,
      slug,
      name,
      date,
      current,
      standing,
    } as const;
    return [{ ...place, content, layout, report, next }];
  });
}

function newestFirst(a: PublicationLine, b: PublicationLine): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
