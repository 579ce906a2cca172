import type { OtherForms } from '../../analysis/otherForms.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import type { Form } from '../../model/form.ts';
import type { Layout } from '../../model/layouts/layout.ts';
import type { Funds, Project, TargetForm } from '../../model/project.ts';
import { toFunds } from '../../model/toFunds.ts';

/** A form of any kind, and where it is published. */
export interface PublishedForm {
  /** `<year>/<department>/<id>`; of a target form that of its project. */
  readonly projectId: string;
  /** The address of its page within the site. */
  readonly page: string;
  readonly departmentId: string;
  readonly form: Form;
  readonly layout: Layout;
  /** The keys of the columns that its indicators have. */
  readonly columns: ReadonlySet<string>;
  readonly funds: Funds;
}

/** Every form: of each result and its targets, then department-wide forms and targets without a result. */
export function publishedForms(
  results: readonly ProjectResult[],
  others: readonly OtherForms[],
): PublishedForm[] {
  return [
    ...results.flatMap(({ project }) => [
      ofProject(project),
      ...(project.targets === undefined
        ? []
        : [ofTargets(project.id, project.departmentId, project.targets)]),
    ]),
    ...others.flatMap(({ departmentId, whole, targetForms }) => [
      ...(whole === undefined ? [] : [ofProject(whole.project)]),
      ...targetForms
        .filter(({ isEvaluated }) => !isEvaluated)
        .map(({ id, targets }) => ofTargets(id, departmentId, targets)),
    ]),
  ];
}

function ofProject({ id, departmentId, form, layout, columns, funds }: Project): PublishedForm {
  return { projectId: id, page: `${id}/`, departmentId, form, layout, columns, funds };
}

function ofTargets(
  id: string,
  departmentId: string,
  { form, layout, columns }: TargetForm,
): PublishedForm {
  const funds = toFunds(form, layout);
  return { projectId: id, page: `${id}/targets/`, departmentId, form, layout, columns, funds };
}
