import type { DepartmentYear, ListedTargets } from './dataset.ts';
import type { Form } from './form.ts';
import { WHOLE_PAGE } from './list.ts';
import type { Project, SharedReport } from './project.ts';
import type { Report } from './report.ts';
import { toProject } from './toProject.ts';
import { toTargetForm } from './toTargetForm.ts';

type Department = Pick<DepartmentYear, 'departmentId' | 'departmentName' | 'year' | 'list'>;
type Documents = Pick<DepartmentYear, 'projects' | 'targetForms' | 'whole'>;

/** What was read of a department's year, by the ids of its list. */
export interface ReadDocuments {
  readonly forms: ReadonlyMap<string, Form>;
  readonly reports: ReadonlyMap<string, Report>;
  readonly targets: ReadonlyMap<string, Form>;
  readonly whole: Form | undefined;
}

/** Puts the documents of a department's year together, in the order of its list. */
export function yearDocuments<D extends Department>(
  department: D,
  { forms, reports, targets, whole }: ReadDocuments,
): D & Documents {
  const { departmentId, departmentName, year, list } = department;
  const { source } = list;
  const targetForms = list.entries.flatMap(({ id, name }): ListedTargets[] => {
    const form = targets.get(id);
    if (form === undefined) return [];
    const own = `${year}/${departmentId}/${id}`;
    return [{ id: own, name, targets: toTargetForm(form, source), isEvaluated: forms.has(id) }];
  });
  const shared = sharedReports(`${year}/${departmentId}`, reports);
  const projects = list.entries.flatMap((listEntry): Project[] => {
    const form = forms.get(listEntry.id);
    if (form === undefined) return [];
    const own = `${year}/${departmentId}/${listEntry.id}`;
    const beside = targetForms.find(({ id }) => id === own)?.targets;
    const report = reports.get(listEntry.id);
    const besideOthers = shared.get(listEntry.id) ?? [];
    const context = { departmentId, departmentName, listEntry, source, report };
    return [toProject(form, { ...context, sharedReports: besideOthers, targets: beside })];
  });
  return { ...department, projects, targetForms, whole: whole && toWhole(whole, department) };
}

/** For each project the reports on it that stand beside the form of another. */
function sharedReports(
  place: string,
  reports: ReadDocuments['reports'],
): ReadonlyMap<string, readonly SharedReport[]> {
  const shared = new Map<string, SharedReport[]>();
  for (const [id, report] of reports) {
    for (const other of (report.projects ?? []).filter((one) => one !== id)) {
      const own = shared.get(other) ?? [];
      shared.set(other, [...own, { id: `${place}/${id}`, report }]);
    }
  }
  return shared;
}

/** A department-wide form is read as any other, under the name of its page; it is on no list. */
function toWhole(form: Form, { departmentId, departmentName, list }: Department): Project {
  const listEntry = { id: WHOLE_PAGE, seq: '', name: form.head.name, note: '' };
  const { source } = list;
  return toProject(form, { departmentId, departmentName, listEntry, source, report: undefined });
}
