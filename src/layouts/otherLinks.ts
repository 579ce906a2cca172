import type { FormsBeside } from '../analysis/departmentPages.ts';
import { WHOLE_PAGE } from '../model/list.ts';

/** A page by its address within the site. */
interface Link {
  readonly name: string;
  readonly to: string;
}

/** The pages of what a department publishes for a year beside its projects. */
export function formLinks({ year, departmentId, targetForms, whole }: FormsBeside): Link[] {
  const home = `/${year}/${departmentId}/`;
  return [
    ...(whole === undefined
      ? []
      : [{ name: `${year} 年度部门整体支出绩效自评`, to: `${home}${WHOLE_PAGE}/` }]),
    ...(targetForms.length === 0
      ? []
      : [{ name: `${year} 年度绩效目标表`, to: `${home}targets/` }]),
  ];
}

/**
 * What a department's page of a year links to beside its projects: its other forms of that year, and
 * those of years in which no project has been evaluated, which have no page of their own.
 */
export function otherLinks(forms: readonly FormsBeside[], year: number): Link[] {
  return forms.filter((one) => one.year === year || !one.isEvaluated).flatMap(formLinks);
}
