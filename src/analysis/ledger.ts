import { STALE_EXCEPTION } from '../audit/applyExceptions.ts';
import { CHECKS } from '../audit/checks.ts';
import type { Check, Finding, NamedCheck } from '../audit/finding.ts';
import { looksAt } from '../audit/looksAt.ts';
import { type Decimal, sumOf, ZERO } from '../model/decimal.ts';
import { SEVERITY_WORDS } from '../model/words.ts';
import { CHECK_QUESTIONS } from './checkQuestions.ts';
import type { ProjectChange } from './history/changesById.ts';
import { TARGET_BELOW_LAST_ACTUAL } from './lastActualCheck.ts';
import type { ProjectResult } from './projectResult.ts';
import { statedMoney } from './statedMoney.ts';
import { OWED_BY_TARGETS } from './targets/owedByTargets.ts';

/** One named check with every place where it fired; none where every form passed. */
export interface LedgerEntry extends NamedCheck {
  /** What it asks, in neutral words: its name where it found nothing. */
  readonly question: string;
  readonly places: readonly { readonly result: ProjectResult; readonly finding: Finding }[];
  /** In how many projects it fired. */
  readonly projects: number;
  /** The adjusted budgets of these projects, in 万元, as far as their forms state them credibly. */
  readonly adjustedWan: Decimal;
  /** Projects that it looked at and in which it did not fire. */
  readonly passed: number;
}

/** The checks of target forms by code; of most of them self-evaluations are asked the same. */
const OF_TARGETS: ReadonlyMap<string, Check> = new Map(
  OWED_BY_TARGETS.map((check) => [check.code, check]),
);
const OF_TARGETS_ALONE = OWED_BY_TARGETS.filter(
  ({ code }) => !CHECKS.some((check) => check.code === code),
);

/**
 * The public ledger: every check in its order, those that all forms pass too. A check that had no form to look at is
 * no entry: A5 looks only at forms of continued projects, an exception can be stale only where there is one, and many
 * checks ask for a column. Target forms are asked what holds for them.
 */
export function ledger(
  results: readonly ProjectResult[],
  changes: ReadonlyMap<string, ProjectChange> = new Map(),
  targets: readonly ProjectResult[] = [],
): LedgerEntry[] {
  const compared = [...changes.values()].filter(({ kind }) => kind === 'continued').length;
  const excepted = results.filter(({ project }) => (project.listEntry.accepted ?? []).length > 0);
  const entries = [
    ...CHECKS.map((check) => ({
      check,
      seen: seenBy(check, results) + seenBy(OF_TARGETS.get(check.code), targets),
    })),
    ...OF_TARGETS_ALONE.map((check) => ({ check, seen: seenBy(check, targets) })),
    { check: TARGET_BELOW_LAST_ACTUAL, seen: compared },
    { check: STALE_EXCEPTION, seen: excepted.length },
  ].filter(({ seen }) => seen > 0);
  const places = Map.groupBy(
    [...results, ...targets].flatMap((result) =>
      result.findings.map((finding) => ({ result, finding })),
    ),
    ({ finding }) => finding.code,
  );
  return entries.map(({ check: { code, title, severity, basis }, seen }) => {
    const own = places.get(code) ?? [];
    const failed = new Set(own.map(({ result }) => result.project));
    const adjustedWan = sumOf([...failed].map(({ funds }) => statedMoney(funds).adjusted ?? ZERO));
    const counts = { projects: failed.size, adjustedWan, passed: seen - failed.size };
    const question = CHECK_QUESTIONS[code] ?? title;
    return { code, title, question, severity, basis, places: own, ...counts };
  });
}

/** How many forms a check looked at. */
function seenBy(check: Check | undefined, results: readonly ProjectResult[]): number {
  if (check === undefined) return 0;
  return results.filter(({ project, score }) => looksAt(check, project, score.rulebook)).length;
}

/** The order of what was found: contradictions before what is to be explained, then the most money, then the most places. */
export function weightiestFirst(a: LedgerEntry, b: LedgerEntry): number {
  const severities = Object.keys(SEVERITY_WORDS);
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    b.adjustedWan - a.adjustedWan ||
    b.places.length - a.places.length
  );
}
