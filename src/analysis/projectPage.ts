import type { DocumentNote } from './disclosure/documentNotes.ts';
import type { PublicationLine } from './disclosure/publicationLine.ts';
import type { ProjectSource } from './projectView.ts';
import type { Site } from './site.ts';
import { type SiteFrame, siteFrame } from './siteFrame.ts';

/**
 * All that the page of a project is made of: plain data, so that the pages of equal ones are equal and an
 * earlier one can stand for it. The page knows nothing else of the site.
 */
export interface ProjectPage {
  readonly site: SiteFrame;
  readonly source: ProjectSource;
  readonly note: DocumentNote | undefined;
  readonly records: readonly PublicationLine[] | undefined;
}

/** What the pages of all projects are made of. */
export function projectPages(site: Site): ProjectPage[] {
  const frame = siteFrame(site);
  const { notes, records } = site.publications;
  const projects = site.years.flatMap(({ departments }) =>
    departments.flatMap((department) => department.projects),
  );
  return projects.map(({ source }) => {
    const address = `/${source.result.project.id}/`;
    return { site: frame, source, note: notes.get(address), records: records.get(address) };
  });
}
