import type { Form } from '../../model/form.ts';
import type { Content } from '../../model/publications.ts';
import { type OfficialForm, officialForm } from '../form/officialForm.ts';
import { plainReportView, type ReportView } from '../reportView.ts';
import type { PlacedDocument } from './placedDocuments.ts';
import type { PublicationLine } from './publicationLine.ts';

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
  readonly standing: PlacedDocument['standing'];
}

/** The earlier versions of a document; those of rule books are told on their page, not shown by themselves. */
export function earlierVersions({
  published,
  departmentYear,
  lines,
  page,
  standing,
}: PlacedDocument): EarlierVersion[] {
  if (departmentYear === undefined) return [];
  const { year, departmentId, departmentName } = departmentYear;
  const oldestFirst = lines.toReversed();
  const place = {
    year,
    departmentId,
    departmentName,
    slug: published.slug,
    current: page,
    standing,
  };
  return published.versions.flatMap(({ name, date, content }, index) => {
    const next = oldestFirst[index + 1];
    if (content === undefined || next === undefined) return [];
    const layout = 'head' in content.record ? layoutOf(content.record) : undefined;
    const report = content.kind === 'report' ? plainReportView(content.record) : undefined;
    return [{ ...place, name, date, content, layout, report, next }];
  });
}

function layoutOf(form: Form): () => OfficialForm {
  return () => officialForm(form);
}
