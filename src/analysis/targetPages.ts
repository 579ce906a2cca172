import type { ListedTargets } from '../model/dataset.ts';
import type { DocumentNote } from './disclosure/documentNotes.ts';
import type { PublicationLine } from './disclosure/publicationLine.ts';
import type { OtherForms } from './otherForms.ts';
import type { ProjectResult } from './projectResult.ts';
import type { Site } from './site.ts';
import { type SiteFrame, siteFrame } from './siteFrame.ts';
import { TARGETS } from './targets/targetResults.ts';

/**
 * All that the page of a target form is made of: plain data, so that the pages of equal ones are equal and an
 * earlier one can stand for it. The page knows nothing else of the site.
 */
export interface TargetPage {
  readonly site: SiteFrame;
  readonly listed: ListedTargets;
  readonly department: Pick<OtherForms, 'departmentId' | 'departmentName' | 'year' | 'isEvaluated'>;
  readonly note: DocumentNote | undefined;
  /** What is said of its targets. */
  readonly findings: ProjectResult['findings'];
  readonly records: readonly PublicationLine[] | undefined;
}

/** What the pages of all target forms are made of. */
export function targetPages(site: Site): TargetPage[] {
  const frame = siteFrame(site);
  const { notes, records } = site.publications;
  const results = new Map(site.targetResults.map((result) => [result.project.id, result]));
  return site.otherForms.flatMap(({ targetForms, ...forms }) => {
    const { departmentId, departmentName, year, isEvaluated } = forms;
    const department = { departmentId, departmentName, year, isEvaluated };
    return targetForms.map((listed) => {
      const address = `/${listed.id}/targets/`;
      const published = { note: notes.get(address), records: records.get(address) };
      const findings = results.get(`${listed.id}/${TARGETS}`)?.findings ?? [];
      return { site: frame, listed, department, findings, ...published };
    });
  });
}
