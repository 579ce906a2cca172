import type { Form } from '../model/form.ts';
import type { List, ListEntry } from '../model/list.ts';
import type { Report } from '../model/report.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Source } from '../model/source.ts';
import { ALSO_FIRES, demoReport, type ReportFault } from './demoReport.ts';
import { CITY, type Department } from './department.ts';
import { type Life, livingIn } from './lives.ts';
import { SYNTHETIC } from './options.ts';
import type { Paper } from './paper.ts';
import { type ProjectPlan, projectPlan } from './projectPlan.ts';
import { type PlacedFault, yearForm } from './yearForm.ts';

/** A file of the data folder and what it holds. */
export interface DemoFile {
  /** Such as `hedeng/2025/hedeng-xunhu.json`. */
  readonly path: string;
  readonly json: List | Form | Report;
}

/** A fault that is known to stand in the form of a project, `<year>/<department>/<id>`. */
export interface KnownFault extends PlacedFault {
  readonly projectId: string;
}

/** What decides a department's files of one year. */
export interface DepartmentYearOptions {
  readonly department: Department;
  readonly lives: readonly Life[];
  readonly year: number;
  readonly paper: Paper;
  readonly seed: number;
  readonly rulebook: Rulebook;
  /** The fault of the first project's evaluation report; absent where there is no report. */
  readonly report: ReportFault | 'none' | undefined;
}

interface Made {
  readonly entry: ListEntry;
  readonly files: readonly DemoFile[];
  readonly faults: readonly KnownFault[];
}

/** The list of a department and year, its forms and its report, with the faults that are in them. */
export function departmentYear(own: DepartmentYearOptions): {
  readonly files: readonly DemoFile[];
  readonly faults: readonly KnownFault[];
} {
  const { department, lives, year } = own;
  const source = sourceOf(own);
  const made = livingIn(lives, year).map((life, index) => madeProject(own, life, index, source));
  const list: List = {
    $schema: '../../schemas/list.schema.json',
    schemaVersion: 1,
    title: `${department.name}部门绩效自评项目清单（${SYNTHETIC}）`,
    department: department.name,
    year,
    source,
    entries: made.map(({ entry }) => entry),
  };
  return {
    files: [
      { path: `${department.id}/${year}/list.json`, json: list },
      ...made.flatMap(({ files }) => files),
    ],
    faults: made.flatMap(({ faults }) => faults),
  };
}

function sourceOf({ department, year, seed }: DepartmentYearOptions): Source {
  return {
    publisher: `${CITY}绩效办公室（${SYNTHETIC}）`,
    title: `${department.name} ${year} 年度项目支出绩效自评（${SYNTHETIC}，虚构，种子 ${seed}）`,
  };
}

/** One project's form, and its report where it is the one that has one; that form has no fault. */
function madeProject(
  { department, year, paper, seed, rulebook, report }: DepartmentYearOptions,
  life: Life,
  index: number,
  source: Source,
): Made {
  const plan = projectPlan(department, life, seed);
  const entry = listEntry(plan, year, index + 1);
  const own = index === 0 ? report : undefined;
  const { form, content, faults } = yearForm(plan, {
    paper,
    name: entry.name,
    year,
    seed,
    rulebook,
    context: {
      departmentId: department.id,
      departmentName: department.name,
      listEntry: entry,
      source,
      report: undefined,
    },
    mayHaveFaults: own === undefined,
  });
  const projectId = `${year}/${department.id}/${entry.id}`;
  const path = `${department.id}/${year}/${entry.id}`;
  const formFile = { path: `${path}.json`, json: form };
  const known = faults.map((fault) => ({ projectId, ...fault }));
  if (own === undefined) return { entry, files: [formFile], faults: known };
  const reportFile = { path: `${path}.report.json`, json: demoReport(content, rulebook, own) };
  const inReport = own === 'none' ? [] : [{ projectId, code: own, alsoFires: ALSO_FIRES[own] }];
  return { entry, files: [formFile, reportFile], faults: [...known, ...inReport] };
}

/** A row of the list; a project that was renamed has another id and keeps its lineage. */
function listEntry({ life, name }: ProjectPlan, year: number, seq: number): ListEntry {
  const isRenamed = life.renamedFrom !== undefined && year >= life.renamedFrom;
  const isNew = life.firstYear === year;
  return {
    id: isRenamed ? `${life.slug}-${life.renamedFrom}` : life.slug,
    seq: String(seq),
    name: isRenamed ? renamed(name) : name,
    note: isRenamed && life.renamedFrom === year ? `原名“${name}”` : '',
    ...(isRenamed ? { lineage: life.slug } : {}),
    ...(isNew && life.mergedFrom ? { mergedFrom: [...life.mergedFrom] } : {}),
    ...(isNew && life.splitFrom ? { splitFrom: life.splitFrom } : {}),
  };
}

function renamed(name: string): string {
  return name.replace(/(?:专项经费|工作经费|专项|项目)$/, '与服务提升专项');
}
