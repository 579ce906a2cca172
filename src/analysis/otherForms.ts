import { type Dataset, type DepartmentYear, rulebooksOf } from '../model/dataset.ts';
import { projectResult } from './projectResult.ts';
import { type ProjectView, projectView } from './projectView.ts';

/** What a department publishes for a year beside the self-evaluations of its projects. */
export interface OtherForms
  extends Pick<
    DepartmentYear,
    'departmentId' | 'departmentName' | 'year' | 'list' | 'targetForms'
  > {
  /** 部门整体支出绩效自评, where there is one. */
  readonly whole: ProjectView | undefined;
  /** Whether projects were evaluated, so that the department has a page of that year. */
  readonly isEvaluated: boolean;
}

/** The target forms and department-wide forms of every department and year that has any. */
export function otherForms(dataset: Dataset): OtherForms[] {
  return dataset.departmentYears
    .filter(({ targetForms, whole }) => targetForms.length > 0 || whole !== undefined)
    .map(({ departmentId, departmentName, year, list, targetForms, whole, projects }) => {
      const rulebooks = rulebooksOf(dataset, year);
      const view = whole && projectView(projectResult(whole, rulebooks), rulebooks, undefined);
      const isEvaluated = projects.length > 0;
      return { departmentId, departmentName, year, list, targetForms, whole: view, isEvaluated };
    });
}
