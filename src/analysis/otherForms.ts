import {
  type Dataset,
  type DepartmentYear,
  type ListedTargets,
  rulebooksOf,
} from '../model/dataset.ts';
import { type ProjectView, projectView } from './projectView.ts';
import { wholeResult } from './wholeResults.ts';

/** What a department publishes for a year beside the self-evaluations of its projects. */
export interface OtherForms
  extends Pick<DepartmentYear, 'departmentId' | 'departmentName' | 'year' | 'list'> {
  readonly targetForms: readonly ListedTargets[];
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
      const source = whole && {
        result: wholeResult(whole, rulebooks),
        rulebooks,
        past: undefined,
      };
      const view = source && projectView(source);
      const isEvaluated = projects.length > 0;
      const department = { departmentId, departmentName, year, list };
      return { ...department, targetForms, whole: view, isEvaluated };
    });
}
