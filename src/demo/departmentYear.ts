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
import { randomOf } from './random.ts';
import { targetDocument } from './targetDocument.ts';
import { wholeDocument } from './wholeDocument.ts';
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
  /** Whether the department publishes its target forms and a form of the whole department. */
  readonly others: boolean;
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
  const { department, lives, year, seed } = own;
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
  const whole = own.others
    ? [wholeDocument(department, year, source, randomOf(seed, department.id, year, 'whole'))]
    : [];
  return {
    files: [
      { path: `${department.id}/${year}/list.json`, json: list },
      ...whole.map((json) => ({ path: `${department.id}/${year}/department.json`, json })),
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
  options: DepartmentYearOptions,
  life: Life,
  index: number,
  source: Source,
): Made {
  const { department, year, paper, seed, rulebook, report } = options;
  const plan = projectPlan(department, life, seed);
  const entry = listEntry(plan, year, index + 1);
  const own = index === 0 ? report : undefined;
  const filled = yearForm(plan, {
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
  const formFile = { path: `${path}.json`, json: filled.form };
  const targets = options.others ? madeTargets(filled, path, [seed, projectId]) : NOTHING;
  const files = [formFile, ...targets.files];
  const known = [...filled.faults, ...targets.faults].map((fault) => ({ projectId, ...fault }));
  if (own === undefined) return { entry, files, faults: known };
  const { content } = filled;
  const reportFile = { path: `${path}.report.json`, json: demoReport(content, rulebook, own) };
  const inReport = own === 'none' ? [] : [{ projectId, code: own, alsoFires: ALSO_FIRES[own] }];
  return { entry, files: [...files, reportFile], faults: [...known, ...inReport] };
}

const NOTHING = { files: [], faults: [] } as const;

/** The target form of a filled form, and the fault that the two show side by side. */
function madeTargets(
  { content, seqs, seqOf }: ReturnType<typeof yearForm>,
  path: string,
  key: readonly (string | number)[],
): { readonly files: readonly DemoFile[]; readonly faults: readonly PlacedFault[] } {
  const { form, fault } = targetDocument(content, randomOf(...key, 'targets'), seqs);
  const files = [{ path: `${path}.targets.json`, json: form }];
  if (fault === undefined) return { files, faults: [] };
  const { code, seq } = fault;
  const at = seq === undefined ? {} : { seq: seqOf(seq) };
  return { files, faults: [{ code, ...at, alsoFires: [] }] };
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
