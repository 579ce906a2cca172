import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import type { Settings } from '../../model/settings.ts';
import type { Source } from '../../model/source.ts';
import { citation } from './citation.ts';
import type { PublicationLine } from './publicationLine.ts';

/** Where the document of a page comes from, when it was published, and how to cite it. */
export interface DocumentNote {
  readonly source: Source;
  /** From the log, else from the source; undefined where neither says. */
  readonly published: string | undefined;
  readonly corrected: string | undefined;
  readonly citation: string;
}

type Records = ReadonlyMap<string, readonly PublicationLine[]>;

/** The notes of all lists, forms and reports, by the address of their page. */
export function documentNotes(
  { settings, departmentYears }: Dataset,
  records: Records,
): Map<string, DocumentNote> {
  const notes = new Map<string, DocumentNote>();
  for (const { address, title, source } of departmentYears.flatMap(documents)) {
    notes.set(address, documentNote(address, title, source, settings, records));
  }
  return notes;
}

interface NamedDocument {
  readonly address: string;
  readonly title: string;
  readonly source: Source;
}

function documents({ year, departmentId, list, projects }: DepartmentYear): NamedDocument[] {
  const own = { address: `/${year}/${departmentId}/`, title: list.title, source: list.source };
  const ofProjects = projects.flatMap(({ id, name, form, report, source }) => [
    { address: `/${id}/`, title: `${name} ${year} 年度${form.title}`, source },
    ...(report === undefined
      ? []
      : [{ address: `/${id}/report/`, title: report.title, source: report.source ?? source }]),
  ]);
  return [own, ...ofProjects];
}

function documentNote(
  address: string,
  title: string,
  source: Source,
  settings: Settings,
  records: Records,
): DocumentNote {
  const lines = records.get(address) ?? [];
  const published = lines.findLast(({ event }) => event === 'published')?.date ?? source.published;
  const corrected = lines.find(({ event }) => event === 'corrected')?.date;
  const cited = { publisher: source.publisher, title, published: corrected ?? published, address };
  return { source, published, corrected, citation: citation(cited, settings) };
}
