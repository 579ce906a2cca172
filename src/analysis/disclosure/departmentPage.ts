import type { DepartmentYear } from '../../model/dataset.ts';
import { WHOLE_PAGE } from '../../model/list.ts';

/** The page of a department's year; where no project was evaluated that of its targets, or of the whole. */
export function departmentPage({
  year,
  departmentId,
  projects,
  targetForms,
}: Pick<DepartmentYear, 'year' | 'departmentId' | 'projects' | 'targetForms'>): string {
  const home = `/${year}/${departmentId}/`;
  if (projects.length > 0) return home;
  return targetForms.length > 0 ? `${home}targets/` : `${home}${WHOLE_PAGE}/`;
}
