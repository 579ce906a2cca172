import { formerIds } from '../../disclosure/formerFiles.ts';
import type { Dataset, DepartmentYear } from '../../model/dataset.ts';
import type { Project } from '../../model/project.ts';

/** An address at which a project, or its report, was once read, and where it is read now. */
export interface FormerAddress {
  readonly year: number;
  readonly departmentId: string;
  readonly departmentName: string;
  /** What follows the department in the address: an id, or an id and `report`. */
  readonly path: string;
  readonly projectName: string;
  /** The address that holds now. */
  readonly current: string;
}

/**
 * Addresses that stay although the id of their project changed: every one that the list declares, and
 * of a lineage only what the record shows to have stood there.
 */
export function formerAddresses({ departmentYears }: Dataset): FormerAddress[] {
  return departmentYears.flatMap((departmentYear) =>
    departmentYear.projects.flatMap((project) =>
      formerIds(project.listEntry, departmentYear.list)
        .filter((id) => hasStood(id, project, departmentYear))
        .flatMap((id) => addressesOf(id, project, departmentYear)),
    ),
  );
}

function hasStood(id: string, { listEntry }: Project, { publications }: DepartmentYear): boolean {
  const isDeclared = listEntry.formerIds?.includes(id) ?? false;
  return isDeclared || (publications?.some(({ slug }) => slug === id) ?? false);
}

function addressesOf(
  id: string,
  project: Project,
  { year, departmentId, departmentName }: DepartmentYear,
): FormerAddress[] {
  const own = { year, departmentId, departmentName, projectName: project.name };
  const form = { ...own, path: id, current: `/${project.id}/` };
  if (project.report === undefined) return [form];
  return [form, { ...own, path: `${id}/report`, current: `/${project.id}/report/` }];
}
