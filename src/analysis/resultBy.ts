import { applyExceptions } from '../audit/applyExceptions.ts';
import { doubtsTotal } from '../audit/checks/moneyUnitSlip.ts';
import { ALONE, type Beside, type Finding, type ScoredForm } from '../audit/finding.ts';
import type { Project } from '../model/project.ts';
import type { Rulebook } from '../model/rulebook.ts';
import type { Severity } from '../model/words.ts';
import { projectFits } from '../scoring/projectFits.ts';
import { projectScore } from '../scoring/projectScore.ts';
import { TARGET_BELOW_LAST_ACTUAL } from './lastActualCheck.ts';
import { openFindings } from './openFindings.ts';
import { leftOutReason } from './statedMoney.ts';

/** What makes a `ProjectResult`: it scores a project under the first of its rule books, and audits it by these findings. */
export function resultBy(findingsOf: (form: ScoredForm) => readonly Finding[]) {
  return (form: Project, rulebooks: readonly Rulebook[], beside: Beside = ALONE) => {
    const scored = scoredForm(form, rulebooks, beside);
    return withFindings(scored, findingsOf(scored));
  };
}

/** A form as it is scored, with all that is found of it. */
export function withFindings(
  { project: form, score, fits }: ScoredForm,
  found: readonly Finding[],
) {
  const findings = applyExceptions(
    found,
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

/** A form scored under the first of its rule books, with what its figures fit. */
export function scoredForm(
  project: Project,
  rulebooks: readonly Rulebook[],
  beside: Beside,
): ScoredForm {
  const [declared] = rulebooks;
  if (declared === undefined) throw new RangeError('no rule book');
  const score = projectScore(project, declared);
  return { project, score, fits: projectFits(project, score, rulebooks), beside };
}
