import { openFindings } from '../../analysis/openFindings.ts';
import type { ProjectResult } from '../../analysis/projectResult.ts';
import { leftOutReason } from '../../analysis/statedMoney.ts';
import { applyExceptions } from '../../audit/applyExceptions.ts';
import { auditSubject } from '../../audit/auditSubject.ts';
import { ALONE, Finding } from '../../audit/finding.ts';
import { bySeverity } from '../../audit/findingsBy.ts';
import { ABSENT } from '../../model/cell.ts';
import type { Project } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Severity } from '../../model/words.ts';
import { projectScore } from '../../scoring/projectScore.ts';
import { OWED_BY_TARGETS } from './owedByTargets.ts';

const NOT_SCORED = '只看绩效目标，不评分';

/**
 * A form of which only the targets are judged, as before the year began: nothing is scored, and what was
 * done, spent and scored is not looked at. The first of `rulebooks` says the weights.
 */
export function targetResult(form: Project, rulebooks: readonly Rulebook[]): ProjectResult {
  const [declared] = rulebooks;
  if (declared === undefined) throw new RangeError('no rule book');
  const project = beforeTheYear(form);
  const score = { ...projectScore(project, declared), ...UNSCORED };
  const subject = auditSubject({ project, score, fits: [], beside: ALONE });
  const found = bySeverity(OWED_BY_TARGETS)
    .filter((check) => check.appliesTo?.(project, declared) !== false)
    .flatMap((check) => check.check(subject).map((result) => new Finding(check, result)));
  const findings = applyExceptions(found, form.listEntry.accepted ?? []);
  const count = (severity: Severity) => openFindings({ findings }, severity).length;
  const open = { error: count('error'), warning: count('warning'), info: count('info') };
  const moneyLeftOut = leftOutReason(project.funds);
  return { project, score, fits: [], findings, open, moneyLeftOut };
}

const UNSCORED = {
  notRecomputed: NOT_SCORED,
  interval: undefined,
  rounded: undefined,
  gradeLow: undefined,
  gradeHigh: undefined,
  verdict: 'notApplicable',
  verdictNote: undefined,
  checkablePoints: undefined,
  checkableShare: undefined,
} as const;

/** What stands in a form when its targets are set; its cells stay as printed. */
function beforeTheYear(form: Project): Project {
  return {
    ...form,
    goal: { ...form.goal, actual: undefined },
    indicators: form.indicators.map((row) => ({
      ...row,
      actual: undefined,
      score: ABSENT,
      reason: undefined,
    })),
    totalScore: ABSENT,
    printedGrade: undefined,
    targets: undefined,
  };
}
