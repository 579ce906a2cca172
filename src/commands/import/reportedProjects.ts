import type { DraftReport } from '../../intake/imported.ts';
import type { ReportSection } from '../../model/report.ts';
import type { NamedId } from '../../projectIds/assignIds.ts';
import { plainProjectName } from '../../projectIds/projectName.ts';

/** A project with the place of its year: `zonggonghui/2022`. */
export interface PlacedProject extends NamedId {
  readonly place: string;
  readonly year: number;
  /** Whether a report can stand beside its form. */
  readonly hasForm: boolean;
}

/** The projects that a report is on, and where it names them. */
export interface ReportedProjects {
  readonly projects: readonly PlacedProject[];
  /** Text alone may name a project in passing. */
  readonly in: 'title' | 'headings' | 'text';
}

/**
 * The projects that the title names, else two or more that headings name, else two or more that the text
 * does; of the report's year where it says one. Undefined where it names none so.
 */
export function reportedProjects(
  { title, year, sections }: DraftReport,
  known: readonly PlacedProject[],
): ReportedProjects | undefined {
  const ofYear = known.filter((project) => year === undefined || project.year === year);
  const named = (text: string) => namedIn(plainProjectName(text), ofYear);
  const inTitle = named(title);
  if (inTitle.length > 0) return { projects: inTitle, in: 'title' };
  const inHeadings = named(headingsOf(sections).join('\n'));
  if (inHeadings.length > 1) return { projects: inHeadings, in: 'headings' };
  const inText = named(JSON.stringify(sections));
  return inText.length > 1 ? { projects: inText, in: 'text' } : undefined;
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
