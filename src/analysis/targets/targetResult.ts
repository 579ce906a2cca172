import { applyExceptions } from '../../audit/applyExceptions.ts';
import { auditSubject } from '../../audit/auditSubject.ts';
import { ALONE, Finding } from '../../audit/finding.ts';
import { bySeverity } from '../../audit/findingsBy.ts';
import { looksAt } from '../../audit/looksAt.ts';
import { ABSENT } from '../../model/cell.ts';
import type { Indicator, Project } from '../../model/project.ts';
import type { Rulebook } from '../../model/rulebook.ts';
import type { Severity } from '../../model/words.ts';
import { projectScore } from '../../scoring/projectScore.ts';
import { openFindings } from '../openFindings.ts';
import type { ProjectResult } from '../projectResult.ts';
import { leftOutReason } from '../statedMoney.ts';
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
    .filter((check) => looksAt(check, project, declared))
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
    columns: form.columns.has('band1') ? new Set([...form.columns, 'target']) : form.columns,
    goal: { ...form.goal, actual: undefined },
    indicators: form.indicators.map((row) => ({
      ...row,
      ...plannedTarget(row),
      actual: undefined,
      score: ABSENT,
      reason: undefined,
    })),
    totalScore: ABSENT,
    printedGrade: undefined,
    targets: undefined,
  };
}

/** A number that says neither its sign nor its unit. */
const BARE = /^[≥>≤<=]?\s*\d[\d,]*(?:\.\d+)?$/;
/** 项目总投入（≥**万元）: the sign and the unit of what is filled in beside it. */
const SIGN_IN_NAME = /[(（]\s*([≥≤<>＞＜])\s*[*＊]+\s*([^*＊()（）]{0,6})\s*[)）]\s*$/;
const UNIT_AT_END = /[(（]\s*([^()（）\d\s][^()（）\d]{0,5})[)）]\s*$/;

/**
 * What a row is to reach: where a form has bands 优良中差 and no target, the first of them; the unit that the description
 * ends with, and the sign that the name has, are those of a bare number.
 */
function plannedTarget(row: Indicator): Partial<Pick<Indicator, 'target' | 'words'>> {
  const { target, cells, name, words } = row;
  if (target === undefined && typeof cells.band1 === 'string') {
    const unit = UNIT_AT_END.exec(cells.description ?? '')?.[1]?.trim() ?? '';
    const own = BARE.test(cells.band1.trim()) ? `${cells.band1.trim()}${unit}` : cells.band1;
    return { target: own, words: { ...words, target: '优档' } };
  }
  const [, sign, unit = ''] = SIGN_IN_NAME.exec(name) ?? [];
  const isBare = sign !== undefined && /^\d[\d,.]*$/.test(target?.trim() ?? '');
  return isBare ? { target: `${sign}${target?.trim()}${unit}` } : {};
}
