import type { OfficialForm } from '../analysis/form/officialForm.ts';
import { withLastActuals } from '../analysis/history/targetBelowLastActual.ts';
import type { ProjectResult } from '../analysis/projectResult.ts';
import type { resultBy } from '../analysis/resultBy.ts';
import { ALONE, type Beside } from '../audit/finding.ts';
import { isProjectForm } from '../audit/isProjectForm.ts';
import { nameKey } from '../audit/text/nameKey.ts';
import { rulebooksOf } from '../model/dataset.ts';
import { isOfTargetsAlone } from '../model/layouts/isOfTargetsAlone.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Settings } from '../model/settings.ts';
import type { FormOfDraft } from './formOfDraft.ts';
import { type PlacedForm, placeForms, type UnjudgedForm } from './placeForms.ts';
import type { ReadForm } from './readForms.ts';

/** The programs that judge, some of which a page fetches with the first form: see `wholeJudging.ts`. */
export interface Judging {
  /** What makes forms of drafts. */
  readonly formOf: FormOfDraft;
  /** What is said of a form, and of one of which the targets alone are judged. */
  readonly formResult: ReturnType<typeof resultBy>;
  readonly targetResult: (form: Project, rulebooks: readonly Rulebook[]) => ProjectResult;
  /** The pieces of each name of a form between which its lines break; where it is not there yet, they break anywhere. */
  readonly nameWords?: (sheet: OfficialForm) => ReadonlyMap<string, readonly string[]>;
}

/** How forms are judged: the rule books as a site has them, and the year of forms that print none. */
export interface Terms extends Judging {
  readonly settings: Pick<Settings, 'earlierRulebooks'>;
  readonly rulebooks: readonly Rulebook[];
  readonly year: number | undefined;
}

/** A form with everything that is said of it. */
export interface JudgedForm {
  readonly read: ReadForm;
  readonly result: ProjectResult;
  /** Whether the targets alone were judged. */
  readonly isTargets: boolean;
  readonly nameWords: Judging['nameWords'];
}

/**
 * Scores and audits forms in their order, each beside the others of its department and year, its target
 * form, and the form of the year before where these were read too. Forms of one name and year may be two
 * drafts of one form, so that they are not held against each other; that of a whole department stands
 * alone. With `only`, that form alone is judged, beside all the others.
 */
export function judgeForms(
  forms: readonly ReadForm[],
  terms: Terms,
  only?: ReadForm,
): { readonly judged: readonly JudgedForm[]; readonly unjudged: readonly UnjudgedForm[] } {
  const { placed, targets, unjudged } = placeForms(forms, terms);
  const wanted = placed.find(({ read }) => read === only)?.project;
  const isWanted = ({ lineageId }: Project) =>
    only === undefined || lineageId === wanted?.lineageId;
  const ofDepartments = placed.flatMap(({ project }) => (isProjectForm(project) ? [] : project));
  const projects = placed.flatMap(({ project }) => (isProjectForm(project) ? project : []));
  const { nameWords } = terms;
  const judged = (project: Project, beside: Beside) =>
    terms.formResult(project, rulebooksOf(terms, project.year), beside);
  const results = [
    ...withLastActuals(
      projects.filter(isWanted).map((project) => judged(project, besideOf(project, projects))),
    ),
    ...ofDepartments.filter(isWanted).map((project) => judged(project, ALONE)),
  ];
  const byId = new Map(results.map((result) => [result.project.id, result]));
  const judge =
    (isTargetForm: boolean) =>
    (one: PlacedForm): JudgedForm[] => {
      const { read, project } = one;
      if (only !== undefined && read !== only) return [];
      const isTargets = isTargetForm || read.isTargetsOnly === true || isOfTargets(project);
      const result = isTargets
        ? terms.targetResult(project, rulebooksOf(terms, project.year))
        : byId.get(project.id);
      return result === undefined ? [] : [{ read, result, isTargets, nameWords }];
    };
  return { judged: [...placed.flatMap(judge(false)), ...targets.flatMap(judge(true))], unjudged };
}

/** A form of a whole department that has targets and no results. */
function isOfTargets({ layout }: Project): boolean {
  return layout.kind === 'department' && isOfTargetsAlone(layout.blocks);
}

function besideOf(project: Project, all: readonly Project[]) {
  const own = nameKey(project);
  const ofDepartment = all.filter(({ departmentId }) => departmentId === project.departmentId);
  return {
    department: ofDepartment.filter(
      (other) => other.year === project.year && nameKey(other) !== own,
    ),
    namesakes: [],
    lastYear: ofDepartment.find(
      (other) => other.lineageId === project.lineageId && other.year === project.year - 1,
    ),
  };
}
