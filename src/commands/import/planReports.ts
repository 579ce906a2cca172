import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DraftReport } from '../../intake/imported.ts';
import { DataError } from '../../load/problem.ts';
import { readData } from '../../load/readData.ts';
import { type Report, reportSchema } from '../../model/report.ts';
import { differencesOf } from './differences.ts';
import type { Incoming } from './incoming.ts';
import type { PlaceDoubt } from './outcome.ts';
import { type Plan, planDocument } from './planDocument.ts';
import { type PlacedProject, type ReportedProjects, reportedProjects } from './reportedProjects.ts';
import type { UpdateChoice } from './updateChoice.ts';

/**
 * Each 绩效评价报告 beside the form of the project that it names; one on several beside the first of
 * them that has no other. Of two on one project nobody knows which holds.
 */
export function planReports(
  data: string,
  reports: readonly Incoming<DraftReport>[],
  known: readonly PlacedProject[],
  takes: UpdateChoice,
): Plan[] {
  const taken = new Map<string, string>();
  const found = reports.map((report) => ({ report, on: reportedProjects(report, known) }));
  const ownFirst = found.toSorted((a, b) => sharing(a.on) - sharing(b.on));
  const plans = new Map(
    ownFirst.map(({ report, on }) => [report, planReport(data, report, on, taken, takes)]),
  );
  return reports.flatMap((report) => plans.get(report) ?? []);
}

function sharing(on: ReportedProjects | undefined): number {
  return on === undefined || on.projects.length === 1 ? 0 : 1;
}

function planReport(
  data: string,
  { file, draft, document }: Incoming<DraftReport>,
  on: ReportedProjects | undefined,
  taken: Map<string, string>,
  takes: UpdateChoice,
): Plan {
  const outcome = { file, what: '绩效评价报告', name: draft.title };
  const home = on === undefined ? UNNAMED : homeOf(data, on.projects, taken);
  if (on === undefined || typeof home === 'string') {
    return { outcome: { ...outcome, state: 'refused', differences: [], sentence: `${home}` } };
  }
  const path = pathOf(home);
  taken.set(path, file);
  const existing = standingReport(data, path);
  const ids = on.projects.map(({ id }) => id);
  const imported = {
    ...{ schemaVersion: 1, figures: [], ...draft, year: draft.year ?? home.year },
    ...(ids.length > 1 ? { projects: ids } : {}),
  };
  const differences = existing === undefined ? [] : differencesOf(existing, imported);
  const doubt = doubtOf(on, document);
  const placed = { ...outcome, path, id: `${home.id}.report`, ...doubt };
  const coming = { outcome: placed, imported, existing, differences } as const;
  return planDocument(data, { ...coming, kind: 'report', schema: reportSchema }, takes);
}

const UNNAMED = '标题没有写出已有自评表的项目：先导入那张自评表，或把报告放在一起导入';

/** The project beside whose form a report goes, or a sentence why there is none. */
function homeOf(
  data: string,
  projects: readonly PlacedProject[],
  taken: ReadonlyMap<string, string>,
): PlacedProject | string {
  const names = projects.map(({ name }) => name).join('、');
  if (new Set(projects.map(({ place }) => place)).size > 1) {
    return `写了几个部门或几个年度的项目（${names}）：照部门和年度分成几份，再导入`;
  }
  const own = projects.filter(({ hasForm }) => hasForm);
  const standing = own.find((one) => isOn(standingReport(data, pathOf(one)), projects));
  const free = own.find((one) => !taken.has(pathOf(one)) && !existsSync(join(data, pathOf(one))));
  const home = standing ?? free ?? (projects.length === 1 ? own[0] : undefined);
  if (home === undefined) {
    return own.length === 0
      ? UNNAMED
      : `每个项目（${names}）都已有一份报告：先移走其中一份，再导入`;
  }
  if (projects.length === 1 && standingReport(data, pathOf(home))?.projects !== undefined) {
    return `“${pathOf(home)}”是几个项目合写的报告：把它改到其中另一个项目名下，再导入`;
  }
  const other = taken.get(pathOf(home));
  return other === undefined ? home : `与“${other}”是同一个项目的报告：只留一份再导入`;
}

/** Whether a report that stands is on several projects, and on just these. */
function isOn(report: Report | undefined, others: readonly PlacedProject[]): boolean {
  const own = new Set(report?.projects);
  return own.size > 0 && own.size === others.length && others.every(({ id }) => own.has(id));
}

/** Whether a report is on these projects is for a person to confirm where neither title nor headings name them. */
function doubtOf({ projects, in: place }: ReportedProjects, document: number) {
  const names = projects.map(({ name }) => name).join('、');
  const said = { document, path: 'title' };
  const doubts: Record<ReportedProjects['in'], PlaceDoubt[]> = {
    title: [],
    headings: [],
    text: [
      {
        ...{ reading: `写了 ${projects.length} 个项目：${names}`, ...said },
        ...{ otherReading: '只是提到其中几个' },
        why: '标题没有写出项目，标题以下的各级标题也没有',
      },
    ],
    file: [
      {
        ...{ reading: `是“${names}”的报告`, otherReading: '另一个项目或几个项目的报告', ...said },
        why: '标题没有写出项目，同一份文件里只有这个项目的表',
      },
    ],
  };
  return { doubts: doubts[place] };
}

function pathOf({ place, id }: PlacedProject): string {
  return `${place}/${id}.report.json`;
}

function standingReport(data: string, path: string): Report | undefined {
  const file = join(data, path);
  if (!existsSync(file)) return undefined;
  const { value, problems } = readData(file, reportSchema);
  if (value === undefined || problems.length > 0) throw new DataError(problems);
  return value.value;
}
