import type { OtherForms } from '../analysis/otherForms.ts';
import { WHOLE_PAGE } from '../model/list.ts';

/** A page by its address within the site. */
interface Link {
  readonly name: string;
  readonly to: string;
}

/**
 * What a department's page of a year links to beside its projects: its other forms of that year, and
 * the targets of years in which nothing has been evaluated yet.
 */
export function otherLinks(forms: readonly OtherForms[], year: number): Link[] {
  return forms.flatMap((one) => {
    const home = `/${one.year}/${one.departmentId}/`;
    const targets = { name: `${one.year} 年度绩效目标表`, to: `${home}targets/` };
    if (one.year !== year) return one.isEvaluated ? [] : [targets];
    return [
      ...(one.whole === undefined
        ? []
        : [{ name: '部门整体支出绩效自评', to: `${home}${WHOLE_PAGE}/` }]),
      ...(one.targetForms.length === 0 ? [] : [targets]),
    ];
  });
}
