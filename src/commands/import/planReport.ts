import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftReport } from '../../intake/imported.ts';
import { DataError } from '../../load/problem.ts';
import { readData } from '../../load/readData.ts';
import { reportSchema } from '../../model/report.ts';
import type { NamedId } from './assignIds.ts';
import { differencesOf } from './differences.ts';
import type { Incoming } from './incoming.ts';
import { type Plan, planDocument } from './planDocument.ts';
import { plainProjectName } from './projectName.ts';
import type { UpdateChoice } from './updateChoice.ts';

/** A project with the place of its year: `zonggonghui/2022`. */
export interface PlacedProject extends NamedId {
  readonly place: string;
  readonly year: number;
}

/** A 绩效评价报告 beside the form of the project that its title names. */
export function planReport(
  data: string,
  { file, draft }: Incoming<DraftReport>,
  projects: readonly PlacedProject[],
  takes: UpdateChoice,
): Plan {
  const outcome = { file, what: '绩效评价报告', name: draft.title };
  const project = reportedProject(draft, projects);
  if (project === undefined) {
    const sentence = unplacedSentence(draft, projects);
    return { outcome: { ...outcome, state: 'refused', differences: [], sentence } };
  }
  const path = `${project.place}/${project.id}.report.json`;
  const existing = standingReport(data, path);
  const imported = { schemaVersion: 1, figures: [], ...draft, year: draft.year ?? project.year };
  const differences = existing === undefined ? [] : differencesOf(existing, imported);
  const placed = { ...outcome, path, id: `${project.id}.report` };
  const coming = { outcome: placed, imported, existing, differences } as const;
  return planDocument(data, { ...coming, kind: 'report', schema: reportSchema }, takes);
}

/** Why a report has no place: its title names no project, or what it says is of several. */
function unplacedSentence(draft: DraftReport, projects: readonly PlacedProject[]): string {
  const said = plainProjectName(JSON.stringify(draft.sections));
  const names = projects
    .filter(({ year }) => draft.year === undefined || draft.year === year)
    .map(({ name }) => name)
    .filter((name) => said.includes(plainProjectName(name)));
  return names.length < 2
    ? '标题没有写出已有自评表的项目：先导入那张自评表，或把报告放在一起导入'
    : `一份报告写了几个项目（${[...new Set(names)].join('、')}），标题没有说是哪一个：照项目分成几份，标题写上项目名称，再导入`;
}

/** The project with the longest name that the title holds, of the report's year where it says one. */
function reportedProject(
  { title, year }: DraftReport,
  projects: readonly PlacedProject[],
): PlacedProject | undefined {
  const plain = plainProjectName(title);
  return projects
    .filter((project) => year === undefined || project.year === year)
    .filter(({ name }) => plain.includes(plainProjectName(name)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}

function standingReport(data: string, path: string): object | undefined {
  const file = join(data, path);
  if (!existsSync(file)) return undefined;
  const { value, problems } = readData(file, reportSchema);
  if (value === undefined || problems.length > 0) throw new DataError(problems);
  return value.value;
}
