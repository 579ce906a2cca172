import type { DepartmentYear } from '../../model/dataset.ts';

/** The page of a department's year; before anything is evaluated that of its targets. */
export function departmentPage({
  year,
  departmentId,
  projects,
}: Pick<DepartmentYear, 'year' | 'departmentId' | 'projects'>): string {
  return `/${year}/${departmentId}/${projects.length > 0 ? '' : 'targets/'}`;
}
