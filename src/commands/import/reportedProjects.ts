import type { DraftReport } from '../../intake/imported.ts';
import type { ReportSection } from '../../model/report.ts';
import type { NamedId } from '../../projectIds/assignIds.ts';
import { plainProjectName } from '../../projectIds/projectName.ts';
import type { Incoming } from './incoming.ts';

/** A project with the place of its year: `zonggonghui/2022`. */
export interface PlacedProject extends NamedId {
  readonly place: string;
  readonly year: number;
  /** Whether a report can stand beside its form. */
  readonly hasForm: boolean;
  /** The file that its form came from, where it is imported now. */
  readonly file?: string;
}

/** The projects that a report is on, and where it names them. */
export interface ReportedProjects {
  readonly projects: readonly PlacedProject[];
  /** Text alone may name a project in passing; in `file` nothing does, but its form is the only one there. */
  readonly in: 'title' | 'headings' | 'text' | 'file';
}

/**
 * The projects that the title names, else two or more that headings name, else two or more that the text
 * does, else that of the only form in the file of the report; of the report's year where it says one.
 * Undefined where it names none so.
 */
export function reportedProjects(
  { draft: { title, year, sections }, file, isAlone }: Incoming<DraftReport>,
  known: readonly PlacedProject[],
): ReportedProjects | undefined {
  const ofYear = known.filter((project) => year === undefined || project.year === year);
  const named = (text: string) => namedIn(plainProjectName(text), ofYear);
  const inTitle = named(title);
  if (inTitle.length > 0) return { projects: inTitle, in: 'title' };
  const inHeadings = named(headingsOf(sections).join('\n'));
  if (inHeadings.length > 1) return { projects: inHeadings, in: 'headings' };
  const inText = named(JSON.stringify(sections));
  if (inText.length > 1) return { projects: inText, in: 'text' };
  const [own, ...more] = known.filter((project) => project.file === file);
  if (own === undefined || more.length > 0 || !isAlone || !ofYear.includes(own)) return undefined;
  return /部门整体|整体支出/.test(title) ? undefined : { projects: [own], in: 'file' };
}

/** Each once; a name that only stands within a longer one names nothing. */
function namedIn(text: string, projects: readonly PlacedProject[]): PlacedProject[] {
  const longestFirst = projects.toSorted((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  let rest = text;
  for (const { id, place, name } of longestFirst) {
    const plain = plainProjectName(name);
    if (plain === '' || !rest.includes(plain)) continue;
    found.add(`${place}/${id}`);
    rest = rest.replaceAll(plain, '\n');
  }
  const keys = new Map(projects.toReversed().map((one) => [`${one.place}/${one.id}`, one]));
  return [...keys.values()].toReversed().filter(({ place, id }) => found.has(`${place}/${id}`));
}

function headingsOf(sections: readonly ReportSection[]): string[] {
  return sections.flatMap(({ heading, sections: below = [] }) => [heading, ...headingsOf(below)]);
}
