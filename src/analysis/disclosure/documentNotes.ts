import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import type { Form } from '../../model/form.ts';
import { type Content, DOCUMENT_WORDS } from '../../model/publications.ts';
import type { Settings } from '../../model/settings.ts';
import type { Source } from '../../model/source.ts';
import { citation } from './citation.ts';
import { departmentPage } from './departmentPage.ts';
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
  for (const own of departmentYears.flatMap(documents)) {
    notes.set(own.address, documentNote(own, settings, records));
  }
  return notes;
}

interface NamedDocument {
  readonly kind: Content['kind'];
  readonly address: string;
  readonly title: string;
  readonly source: Source;
}

function documents(departmentYear: DepartmentYear): NamedDocument[] {
  const { list, projects } = departmentYear;
  const own = {
    kind: 'list' as const,
    address: departmentPage(departmentYear),
    title: list.title,
    source: list.source,
  };
  const ofProjects = projects.flatMap(({ id, name, form, report, source }): NamedDocument[] => [
    { kind: 'form', address: `/${id}/`, title: titleOf(name, form), source },
    ...(report === undefined
      ? []
      : [
          {
            kind: 'report' as const,
            address: `/${id}/report/`,
            title: report.title,
            source: report.source ?? source,
          },
        ]),
  ]);
  return [own, ...ofProjects, ...otherForms(departmentYear)];
}

function otherForms({ departmentName, targetForms, whole }: DepartmentYear): NamedDocument[] {
  const ofTargets = targetForms.map(({ id, name, targets: { form, source } }) => ({
    kind: 'targets' as const,
    address: `/${id}/targets/`,
    title: titleOf(name, form),
    source,
  }));
  if (whole === undefined) return ofTargets;
  const { id, form, source } = whole;
  const title = titleOf(departmentName, form);
  return [{ kind: 'department', address: `/${id}/`, title, source }, ...ofTargets];
}

/** What a form is cited as: of whom, of which year and what; a title that names the year itself has it once. */
function titleOf(name: string, { title, year }: Form): string {
  const isNamed = title.normalize('NFKC').includes(`${year}`);
  return isNamed ? `${name} ${title}` : `${name} ${year} 年度${title}`;
}

function documentNote(
  { kind, address, title, source }: NamedDocument,
  settings: Settings,
  records: Records,
): DocumentNote {
  // A page also lists what was withdrawn, or stood elsewhere, under the name of that document.
  const all = records.get(address) ?? [];
  const lines = all.filter(({ subject }) => subject.endsWith(DOCUMENT_WORDS[kind]));
  const published = lines.findLast(({ event }) => event === 'published')?.date ?? source.published;
  const corrected = lines.find(({ event }) => event === 'corrected')?.date;
  const cited = { publisher: source.publisher, title, published: corrected ?? published, address };
  return { source, published, corrected, citation: citation(cited, settings) };
}
