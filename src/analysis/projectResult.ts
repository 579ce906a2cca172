import { applyExceptions } from '../audit/applyExceptions.ts';
import { doubtsTotal } from '../audit/checks/moneyUnitSlip.ts';
import { ALONE, type Beside, type Finding } from '../audit/finding.ts';
import { nameKey } from '../audit/nameKey.ts';
import { projectFindings } from '../audit/projectFindings.ts';
import { type Dataset, rulebooksOf } from '../model/dataset.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/words.ts';
import type { Fit } from '../scoring/fit.ts';
import { projectFits } from '../scoring/projectFits.ts';
import { type ProjectScore, projectScore } from '../scoring/projectScore.ts';
import { TARGET_BELOW_LAST_ACTUAL } from './lastActualCheck.ts';
import { openFindings } from './openFindings.ts';
import { leftOutReason, type MoneyLeftOut } from './statedMoney.ts';

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
export function projectResult(
  form: Project,
  rulebooks: readonly Rulebook[],
  beside: Beside = ALONE,
): ProjectResult {
  const [declared] = rulebooks;
  if (declared === undefined) throw new RangeError('no rule book');
  const score = projectScore(form, declared);
  const fits = projectFits(form, score, rulebooks);
  const findings = applyExceptions(
    projectFindings({ project: form, score, fits, beside }),
    // whether one to A5 still holds shows only beside the year before
    (form.listEntry.accepted ?? []).filter(({ code }) => code !== TARGET_BELOW_LAST_ACTUAL.code),
  );
  const count = (severity: Severity) => openFindings({ findings }, severity).length;
  const open = { error: count('error'), warning: count('warning'), info: count('info') };
  const isDoubted = findings.some((finding) => doubtsTotal(finding, form));
  const project = isDoubted ? { ...form, funds: { ...form.funds, isUnitDoubted: true } } : form;
  const moneyLeftOut = leftOutReason(project.funds);
  return { project, score, fits, findings, open, moneyLeftOut };
}

/** Every project of a dataset: newest year first, departments and lists in their order. */
export function projectResults(dataset: Dataset): ProjectResult[] {
  const years = new Set(dataset.departmentYears.map(({ year }) => year));
  const rulebooks = new Map([...years].map((year) => [year, rulebooksOf(dataset, year)]));
  const forms = dataset.departmentYears.flatMap(({ projects }) => projects);
  const byLineage = new Map(forms.map((form) => [`${form.lineageId} ${form.year}`, form]));
  return dataset.departmentYears.flatMap(({ year, projects }) => {
    const byName = Map.groupBy(projects, nameKey);
    return projects.map((project) => {
      const others = (list: readonly Project[]) => list.filter((other) => other !== project);
      return projectResult(project, rulebooks.get(year) ?? [], {
        department: others(projects),
        namesakes: others(byName.get(nameKey(project)) ?? []),
        lastYear: byLineage.get(`${project.lineageId} ${year - 1}`),
      });
    });
  });
}
