import { documentIdentity, isOfSite } from '../../disclosure/documentIdentity.ts';
import { formerFiles, formerIds } from '../../disclosure/formerFiles.ts';
import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import { WHOLE_PAGE } from '../../model/list.ts';
import type { PublishedDocument } from '../../model/publications.ts';
import { departmentPage } from './departmentPage.ts';
import { type PublicationLine, publicationLines } from './publicationLine.ts';

/** A document on record with the page that tells its history. */
export interface PlacedDocument {
  readonly published: PublishedDocument;
  /** Undefined for what belongs to the site as a whole. */
  readonly departmentYear: DepartmentYear | undefined;
  /** Newest first. */
  readonly lines: readonly PublicationLine[];
  /** The page where the lines are read. */
  readonly page: string;
  /** What that page is to the document. */
  readonly standing: 'document' | 'project' | 'department' | 'site';
}

/** Every document on record, in the order of the departments' years; those of the site come last. */
export function placedDocuments({ departmentYears, record }: Dataset): PlacedDocument[] {
  const ofSite = record?.documents.filter(isOfSite) ?? [];
  return [
    ...departmentYears.flatMap((departmentYear) =>
      (departmentYear.publications ?? []).map((published) => placed(published, departmentYear)),
    ),
    ...ofSite.map((published) => ({
      published,
      departmentYear: undefined,
      lines: publicationLines(published, { home: undefined, isElsewhere: true }),
      page: '/rules/',
      standing: 'site' as const,
    })),
  ];
}

function placed(published: PublishedDocument, departmentYear: DepartmentYear): PlacedDocument {
  const home = pageOf(departmentYear, published.kind, published.slug);
  const { page, standing } = standingPage(departmentYear, published);
  const former = formerDocument(departmentYear, published);
  const lines = publicationLines(published, { home, isElsewhere: page !== home, former });
  return { published, departmentYear, lines, page, standing };
}

/** The same document under an earlier id of its project, where that is on record. */
function formerDocument(
  { list, publications }: DepartmentYear,
  { file }: PublishedDocument,
): PublishedDocument | undefined {
  const former = formerFiles(list, documentIdentity(file).place).get(file) ?? [];
  return publications?.findLast((one) => former.includes(one.file));
}

/** The page of a document: that of the department for a list. */
function pageOf(
  departmentYear: DepartmentYear,
  kind: PublishedDocument['kind'],
  slug: string | undefined,
): string {
  const { year, departmentId } = departmentYear;
  const department = `/${year}/${departmentId}/`;
  if (kind === 'department') return `${department}${WHOLE_PAGE}/`;
  if (slug === undefined) return departmentPage(departmentYear);
  const isBeside = kind === 'report' || kind === 'targets';
  return `${department}${slug}/${isBeside ? `${kind}/` : ''}`;
}

/** Where a document is read now, under a later id too; else its project's page, or the department's. */
function standingPage(
  departmentYear: DepartmentYear,
  { kind, slug }: PublishedDocument,
): Pick<PlacedDocument, 'page' | 'standing'> {
  const { list, projects, targetForms, whole } = departmentYear;
  const department = pageOf(departmentYear, 'list', undefined);
  if (kind === 'department') {
    return whole === undefined
      ? { page: department, standing: 'department' }
      : { page: `/${whole.id}/`, standing: 'document' };
  }
  if (slug === undefined) return { page: department, standing: 'document' };
  const project = projects.find(
    (one) => one.slug === slug || formerIds(one.listEntry, list).includes(slug),
  );
  const own = pageOf(departmentYear, 'targets', project?.slug ?? slug);
  if (kind === 'targets' && targetForms.some(({ id }) => own === `/${id}/targets/`)) {
    return { page: own, standing: 'document' };
  }
  if (project === undefined) return { page: department, standing: 'department' };
  if (kind === 'targets' || (kind === 'report' && project.report === undefined)) {
    return { page: `/${project.id}/`, standing: 'project' };
  }
  return { page: pageOf(departmentYear, kind, project.slug), standing: 'document' };
}
