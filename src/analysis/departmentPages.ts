import type { DocumentNote } from './disclosure/documentNotes.ts';
import type { PublicationLine } from './disclosure/publicationLine.ts';
import type { ComparisonView, PairView } from './history/comparisonView.ts';
import type { OtherForms } from './otherForms.ts';
import type { Site } from './site.ts';
import { type SiteFrame, siteFrame } from './siteFrame.ts';
import type { DepartmentView } from './yearView.ts';

/**
 * All that the pages of a department's year are made of, its sheet of paper included: plain data, so that the
 * pages of equal ones are equal and earlier ones can stand for them. They know nothing else of the site.
 */
export interface DepartmentPage {
  readonly site: SiteFrame & Pick<Site, 'criteria' | 'attentionOrder'>;
  readonly view: Omit<DepartmentView, 'projects' | 'comparison'>;
  /** Absent where the site does not compare. */
  readonly history: DepartmentHistory | undefined;
  /** What it publishes beside its projects, in any year. */
  readonly others: readonly FormsBeside[];
  readonly note: DocumentNote | undefined;
  readonly records: readonly PublicationLine[] | undefined;
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

/** What the pages of all departments are made of. */
export function departmentPages(site: Site): DepartmentPage[] {
  const { criteria, attentionOrder, publications, years } = site;
  const frame = { ...siteFrame(site), criteria, attentionOrder };
  const others = Map.groupBy(site.otherForms.map(formsBeside), (one) => one.departmentId);
  const departments = years.flatMap((view) => view.departments);
  return departments.map(({ projects, comparison, ...view }) => {
    const address = `/${view.year}/${view.departmentId}/`;
    return {
      site: frame,
      view,
      history: comparison && historyOf(comparison, view.year),
      others: others.get(view.departmentId) ?? [],
      note: publications.notes.get(address),
      records: publications.records.get(address),
    };
  });
}

function formsBeside(forms: OtherForms): FormsBeside {
  const { year, departmentId, isEvaluated, targetForms, whole } = forms;
  const ids = { targetForms: targetForms.map(({ id }) => id), whole: whole?.project.id };
  return { year, departmentId, isEvaluated, ...ids };
}

function historyOf({ years, figures, pairs }: ComparisonView, year: number): DepartmentHistory {
  return { years, figures, pair: pairs.find(({ pair }) => pair.after === year) };
}
