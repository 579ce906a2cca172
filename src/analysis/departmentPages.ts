import type { DocumentNote } from './disclosure/documentNotes.ts';
import type { PublicationLine } from './disclosure/publicationLine.ts';
import type { Comparison } from './history/comparison.ts';
import {
  type ComparisonView,
  type PairView,
  pairView,
  yearFigures,
} from './history/comparisonView.ts';
import type { OtherForms } from './otherForms.ts';
import type { Overview } from './overview/overview.ts';
import type { Site } from './site.ts';
import { type SiteFrame, siteFrame } from './siteFrame.ts';
import type { DepartmentView, ListedProject } from './yearView.ts';

/**
 * All that the pages of a department's year are made of, its sheet of paper included: plain data, so that the
 * pages of equal ones are equal and earlier ones can stand for them. They know nothing else of the site.
 */
export interface DepartmentPage {
  readonly site: SiteFrame & Pick<Site, 'criteria' | 'attentionOrder'>;
  readonly view: PrintedDepartment;
  /** Absent where the site does not compare. */
  readonly history: DepartmentHistory | undefined;
  /** What it publishes beside its projects, in any year. */
  readonly others: readonly FormsBeside[];
  readonly note: DocumentNote | undefined;
  readonly records: readonly PublicationLine[] | undefined;
}

/** A department's year with what its pages show of it. */
export interface PrintedDepartment
  extends Omit<DepartmentView, 'projects' | 'comparison' | 'sums' | 'overview'> {
  readonly overview: Overview;
}

/** A department's year, and what its pages are made of, made when they are printed. */
export interface ListedDepartment extends Pick<DepartmentView, 'year' | 'departmentId'> {
  readonly page: () => DepartmentPage;
  /** What `page` makes it of, and nothing else: equal ones give equal pages. */
  readonly source: DepartmentSource;
}

/** What the pages of a department's year are made of before anything is summed up or drawn. */
interface DepartmentSource extends Pick<DepartmentPage, 'site' | 'others' | 'note' | 'records'> {
  readonly view: Omit<PrintedDepartment, 'overview'>;
  /** Its projects, with their past, in the order of its list. */
  readonly projects: readonly Pick<ListedProject, 'source' | 'rateTrend'>[];
  readonly comparison: Comparison | undefined;
}

/** The years of a department, and this one beside the one before. */
export interface DepartmentHistory extends Pick<ComparisonView, 'years' | 'figures'> {
  readonly pair: PairView | undefined;
}

/** Which forms other than self-evaluations of projects there are in a year, whatever they say. */
export interface FormsBeside extends Pick<OtherForms, 'year' | 'departmentId' | 'isEvaluated'> {
  readonly targetForms: readonly unknown[];
  readonly whole: unknown;
}

/** What the pages of all departments are made of, one after the other: all at once fill the memory. */
export function departmentPages(site: Site): ListedDepartment[] {
  const { criteria, attentionOrder, publications, years } = site;
  const frame = { ...siteFrame(site), criteria, attentionOrder };
  const others = Map.groupBy(site.otherForms.map(formsBeside), (one) => one.departmentId);
  const departments = years.flatMap((view) => view.departments);
  return departments.map(({ projects, comparison, sums, overview, ...view }) => {
    const { year, departmentId } = view;
    const address = `/${year}/${departmentId}/`;
    const around = {
      site: frame,
      others: others.get(departmentId) ?? [],
      note: publications.notes.get(address),
      records: publications.records.get(address),
    };
    const page = () => ({
      ...around,
      view: { ...view, overview: overview() },
      history: comparison && historyOf(comparison, view),
    });
    const own = projects.map(({ source, rateTrend }) => ({ source, rateTrend }));
    return { year, departmentId, page, source: { ...around, view, projects: own, comparison } };
  });
}

function formsBeside(forms: OtherForms): FormsBeside {
  const { year, departmentId, isEvaluated, targetForms, whole } = forms;
  const ids = { targetForms: targetForms.map(({ id }) => id), whole: whole?.project.id };
  return { year, departmentId, isEvaluated, ...ids };
}

function historyOf(
  comparison: Comparison,
  { year, departmentId }: Pick<DepartmentView, 'year' | 'departmentId'>,
): DepartmentHistory {
  const { years, pairs } = comparison;
  const pair = pairs.find(({ after }) => after === year);
  return {
    years,
    figures: yearFigures(comparison, [], departmentId),
    pair: pair && pairView(pair, years, departmentId),
  };
}
