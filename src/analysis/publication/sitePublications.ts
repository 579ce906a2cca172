import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import type { Content, PublishedDocument } from '../../model/publications.ts';
import { type PublicationLine, publicationLines } from './publicationLine.ts';

/** When a page's document was published first and corrected last, as far as it is known. */
export interface PublicationDates {
  readonly published: string | undefined;
  readonly corrected: string | undefined;
}

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
  readonly document: Content;
  /** What took its place. */
  readonly next: PublicationLine;
  /** The page of the version that stands now; the department's where there is none. */
  readonly current: string;
}

/** The publication logs of all departments as the pages print them. */
export interface SitePublications {
  /** The record of each page, newest entry first, by the page's address; pages without one are absent. */
  readonly records: ReadonlyMap<string, readonly PublicationLine[]>;
  readonly earlier: readonly EarlierVersion[];
}

/** Collects the logs; empty where no department keeps one. */
export function sitePublications({ departmentYears }: Dataset): SitePublications {
  const records = new Map<string, PublicationLine[]>();
  const earlier: EarlierVersion[] = [];
  for (const departmentYear of departmentYears) {
    for (const document of departmentYear.publications ?? []) {
      const home = homeOf(departmentYear, document);
      const lines = publicationLines(document, home);
      const page = standingPage(departmentYear, document);
      records.set(page, [...(records.get(page) ?? []), ...lines].sort(newestFirst));
      earlier.push(...earlierVersions(departmentYear, document, lines, page));
    }
  }
  return { records, earlier };
}

/** Dates of a page by its record, else by what the data says of its source. */
export function publicationDates(
  { records }: SitePublications,
  address: string,
  sourceDate: string | undefined,
): PublicationDates {
  const lines = records.get(address) ?? [];
  return {
    published: lines.findLast(({ event }) => event === 'published')?.date ?? sourceDate,
    corrected: lines.find(({ event }) => event === 'corrected')?.date,
  };
}

function homeOf({ year, departmentId }: DepartmentYear, document: PublishedDocument): string {
  const department = `/${year}/${departmentId}/`;
  if (document.slug === undefined) return department;
  return `${department}${document.slug}/${document.kind === 'report' ? 'report/' : ''}`;
}

/** A document's own page; the department's where the document or its project is no more. */
function standingPage(departmentYear: DepartmentYear, document: PublishedDocument): string {
  const project = departmentYear.projects.find(({ slug }) => slug === document.slug);
  const stands =
    document.slug === undefined ||
    (project !== undefined && (document.kind === 'form' || project.report !== undefined));
  return stands
    ? homeOf(departmentYear, document)
    : `/${departmentYear.year}/${departmentYear.departmentId}/`;
}

function earlierVersions(
  { year, departmentId, departmentName }: DepartmentYear,
  { slug, versions }: PublishedDocument,
  lines: readonly PublicationLine[],
  current: string,
): EarlierVersion[] {
  const oldestFirst = lines.toReversed();
  return versions.flatMap(({ name, date, document }, index) => {
    const next = oldestFirst[index + 1];
    if (document === undefined || next === undefined) return [];
    return [{ year, departmentId, departmentName, slug, name, date, document, next, current }];
  });
}

function newestFirst(a: PublicationLine, b: PublicationLine): number {
  return a.date < b.date ? 1 : a.date > b.date ? -1 : 0;
}
