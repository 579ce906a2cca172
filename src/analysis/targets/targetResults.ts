import { type Dataset, type DepartmentYear, rulebooksOf } from '../../model/dataset.ts';
import type { ListEntry } from '../../model/list.ts';
import { toProject } from '../../model/toProject.ts';
import type { ProjectResult } from '../projectResult.ts';
import { targetResult } from './targetResult.ts';

/** What the address of a target form ends with, behind that of its project. */
export const TARGETS = 'targets';

/**
 * Every target form of a dataset with what is said of it: newest year first, departments and lists in their order. It is
 * judged by itself, and counted among no self-evaluations; its id is the address of its page.
 */
export function targetResults(dataset: Dataset): ProjectResult[] {
  return dataset.departmentYears.flatMap((department) => {
    const rulebooks = rulebooksOf(dataset, department.year);
    return formsOf(department).map((form) => {
      const plain = targetResult(form, rulebooks);
      const { accepted = [] } = form.listEntry;
      const found = new Set(plain.findings.map(({ code }) => code));
      // the list explains findings of the self-evaluation too, which are none of this form
      const own = accepted.filter(({ code }) => found.has(code));
      if (own.length === 0) return plain;
      return targetResult({ ...form, listEntry: { ...form.listEntry, accepted: own } }, rulebooks);
    });
  });
}

function formsOf({ departmentId, departmentName, list, targetForms }: DepartmentYear) {
  return targetForms.flatMap(({ id, targets }) => {
    const entry = list.entries.find((one) => id.endsWith(`/${one.id}`));
    return entry === undefined ? [] : projectOf(id, entry, targets);
  });

  function projectOf(
    id: string,
    listEntry: ListEntry,
    { form, source }: DepartmentYear['targetForms'][number]['targets'],
  ) {
    const context = { departmentId, departmentName, listEntry, source, report: undefined };
    const project = toProject(form, context);
    return [{ ...project, id: `${id}/${TARGETS}`, slug: `${project.slug}/${TARGETS}` }];
  }
}
