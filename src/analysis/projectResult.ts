import { ALONE, type Beside, type Finding } from '../audit/finding.ts';
import { allProjectFindings, projectFindings } from '../audit/projectFindings.ts';
import { nameKey } from '../audit/text/nameKey.ts';
import { type Dataset, rulebooksOf } from '../model/dataset.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/words.ts';
import type { Fit } from '../scoring/fit.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';
import { resultBy, scoredForm, withFindings } from './resultBy.ts';
import type { MoneyLeftOut } from './statedMoney.ts';

/** One project with everything that is said of it. */
export interface ProjectResult {
  readonly project: Project;
  readonly score: ProjectScore;
  readonly fits: readonly Fit[];
  readonly findings: readonly Finding[];
  /** How many findings nobody has accepted; pages and tables count these alone. */
  readonly open: Readonly<Record<Severity, number>>;
  /** Why the money of the form is in no sum; absent where it is. */
  readonly moneyLeftOut: MoneyLeftOut | undefined;
}

/** Scores and audits one project under the rule book of its year, the first of `rulebooks`. */
export const projectResult = resultBy(projectFindings);

/**
 * Every project of a dataset: newest year first, departments and lists in their order. `known` are the results of
 * years that need not be judged again, by `<department>/<year>`.
 */
export function projectResults(
  dataset: Dataset,
  known: ReadonlyMap<string, readonly ProjectResult[]> = new Map(),
): ProjectResult[] {
  const years = new Set(dataset.departmentYears.map(({ year }) => year));
  const rulebooks = new Map([...years].map((year) => [year, rulebooksOf(dataset, year)]));
  const forms = dataset.departmentYears.flatMap(({ projects }) => projects);
  const byLineage = new Map(forms.map((form) => [`${form.lineageId} ${form.year}`, form]));
  return dataset.departmentYears.flatMap(({ departmentId, year, projects }) => {
    const kept = known.get(`${departmentId}/${year}`);
    if (kept !== undefined) return kept;
    const byName = Map.groupBy(projects, nameKey);
    return resultsOf(projects, rulebooks.get(year) ?? [], (project) => {
      const others = (list: readonly Project[]) => list.filter((other) => other !== project);
      return {
        department: others(projects),
        namesakes: others(byName.get(nameKey(project)) ?? []),
        lastYear: byLineage.get(`${project.lineageId} ${year - 1}`),
      };
    });
  });
}

/** Scores and audits projects that one list of rule books holds for, each beside what stands beside it. */
export function resultsOf(
  projects: readonly Project[],
  rulebooks: readonly Rulebook[],
  besideOf: (project: Project) => Beside = () => ALONE,
): ProjectResult[] {
  const results: ProjectResult[] = [];
  for (let first = 0; first < projects.length; first += AT_ONCE) {
    const scored = projects
      .slice(first, first + AT_ONCE)
      .map((project) => scoredForm(project, rulebooks, besideOf(project)));
    const findings = allProjectFindings(scored);
    scored.forEach((form, at) => {
      results.push(withFindings(form, findings[at] ?? []));
    });
  }
  return results;
}

/** So many forms each step takes before the next one does; what was read of their texts is then still known. */
const AT_ONCE = 64;
