import { applyExceptions } from '../audit/applyExceptions.ts';
import type { Finding } from '../audit/finding.ts';
import { projectFindings } from '../audit/projectFindings.ts';
import { type Dataset, rulebooksOf } from '../model/dataset.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/words.ts';
import { type Fit, projectFits } from '../scoring/projectFits.ts';
import { type ProjectScore, projectScore } from '../scoring/projectScore.ts';
import { TARGET_BELOW_LAST_ACTUAL } from './lastActualCheck.ts';
import { openFindings } from './openFindings.ts';

/** One project with everything that is said of it. */
export interface ProjectResult {
  readonly project: Project;
  readonly score: ProjectScore;
  readonly fits: readonly Fit[];
  readonly findings: readonly Finding[];
  /** How many findings nobody has accepted; pages and tables count these alone. */
  readonly open: Readonly<Record<Severity, number>>;
}

/** Scores and audits one project under the rule book of its year, the first of `rulebooks`. */
export function projectResult(project: Project, rulebooks: readonly Rulebook[]): ProjectResult {
  const [declared] = rulebooks;
  if (declared === undefined) throw new RangeError('no rule book');
  const score = projectScore(project, declared);
  const fits = projectFits(project, score, rulebooks);
  const findings = applyExceptions(
    projectFindings({ project, score, fits }),
    // whether one to A5 still holds shows only beside the year before
    (project.listEntry.accepted ?? []).filter(({ code }) => code !== TARGET_BELOW_LAST_ACTUAL.code),
  );
  const count = (severity: Severity) => openFindings({ findings }, severity).length;
  const open = { error: count('error'), warning: count('warning'), info: count('info') };
  return { project, score, fits, findings, open };
}

/** Every project of a dataset: newest year first, departments and lists in their order. */
export function projectResults(dataset: Dataset): ProjectResult[] {
  const years = new Set(dataset.departmentYears.map(({ year }) => year));
  const rulebooks = new Map([...years].map((year) => [year, rulebooksOf(dataset, year)]));
  return dataset.departmentYears.flatMap(({ year, projects }) =>
    projects.map((project) => projectResult(project, rulebooks.get(year) ?? [])),
  );
}
