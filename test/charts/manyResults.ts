import { join } from 'node:path';
import { type ProjectResult, projectResult } from '../../src/analysis/projectResult.ts';
import { Finding } from '../../src/audit/finding.ts';
import { loadDataset } from '../../src/load/loadDataset.ts';
import { rulebooksOf } from '../../src/model/dataset.ts';
import type { Form } from '../../src/model/form.ts';
import type { Project } from '../../src/model/project.ts';
import { toProject } from '../../src/model/toProject.ts';

const DATASET = loadDataset(join(import.meta.dirname, '../../data'));
const RECORD = DATASET.departmentYears.flatMap(({ projects }) => projects);

/** Invented projects of several departments, made from the published forms: the same every time. */
export function manyResults(count: number, departments: number): readonly ProjectResult[] {
  return Array.from({ length: count }, (_, index) => {
    const project = inventedProject(index, departments);
    const result = projectResult(project, rulebooksOf(DATASET, project.year));
    return { ...result, findings: inventedFindings(index) };
  });
}

/** Findings of invented checks, so that pictures do not change with the real ones. */
function inventedFindings(index: number): readonly Finding[] {
  const seen = Array.from({ length: 16 }, (_, check) => check).filter(
    (check) => (index * 7 + check * 3) % (check + 2) === 0,
  );
  return seen.map((check) => {
    const severity = check < 7 ? 'error' : check < 14 ? 'warning' : 'info';
    const basis = { rule: '', source: '', status: 'default' } as const;
    const words = () => ({ message: '', evidence: '', advice: '' });
    const title = `虚构的第${check + 1}项检查与表不符`;
    return new Finding({ code: `check${check}`, title, severity, basis }, { words });
  });
}

function inventedProject(index: number, departments: number): Project {
  const original = RECORD[index % RECORD.length];
  if (original === undefined) throw new RangeError('no record');
  const department = (index % departments) + 1;
  const id = `xiangmu-${index + 1}`;
  const form = inventedForm(original.form, index);
  return toProject(form, {
    departmentId: `bumen-${department}`,
    departmentName: `虚构第${department}局`,
    listEntry: { id, seq: String(index + 1), name: form.head.name, note: '' },
    source: original.source,
    report: undefined,
  });
}

/** A copy with other money and, in every third form, a first actual far below its target. */
function inventedForm(original: Form, index: number): Form {
  const form = structuredClone(original);
  const initial = ((index * 37) % 90) + 10;
  const adjusted = index % 4 === 0 ? initial - (index % 9) : initial;
  const executed = adjusted - (index % 5) / 2;
  form.head.name = `${form.head.name.replace(/项目$/, '')}第${index + 1}期`;
  Object.assign(form.funds?.total ?? {}, {
    initial: String(initial),
    adjusted: String(adjusted),
    executed: String(executed),
  });
  const row = form.indicators?.[0];
  if (row !== undefined && index % 3 === 0) {
    Object.assign(row, { target: '≥100人', actual: `${30 + ((index * 7) % 70)}人` });
  }
  const scores = [form.funds?.total, ...(form.indicators ?? [])].map((cells) =>
    Number(cells?.score),
  );
  const lost = Math.min(index % 7, scores[1] ?? 0);
  if (row !== undefined) row.score = String((scores[1] ?? 0) - lost);
  const sum = scores.reduce((total, score) => total + score, 0) - lost;
  if (form.total !== undefined) form.total.score = String(sum);
  return form;
}
