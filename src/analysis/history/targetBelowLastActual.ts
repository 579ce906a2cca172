import { applyExceptions, STALE_EXCEPTION } from '../../audit/applyExceptions.ts';
import { type CheckResult, Finding } from '../../audit/finding.ts';
import { bySeverity } from '../../audit/findingsBy.ts';
import type { Severity } from '../../model/words.ts';
import { TARGET_BELOW_LAST_ACTUAL } from '../lastActualCheck.ts';
import { openFindings } from '../openFindings.ts';
import type { ProjectResult } from '../projectResult.ts';
import { lineages } from './lineages.ts';
import { isMatched, matchIndicators } from './matchIndicators.ts';
import { pairedLineages } from './pairedLineages.ts';
import { type Ratchet, ratchets } from './ratchets.ts';

/**
 * The same results, in which forms of continued projects also have the findings of A5, with the
 * exceptions of their list applied; on a form without a year before an exception to A5 is not stale. Merged, split and divided projects are not held to earlier years.
 */
export function withLastActuals(results: readonly ProjectResult[]): ProjectResult[] {
  const found = findingsById(results);
  return results.map((result) => {
    const exceptions = result.project.listEntry.accepted ?? [];
    const added = found.get(result.project.id);
    if (added === undefined) return result;
    const isExcepted = exceptions.some(({ code }) => code === TARGET_BELOW_LAST_ACTUAL.code);
    if (added.length === 0 && !isExcepted) return result;
    const own = result.findings.filter(({ code }) => code !== STALE_EXCEPTION.code);
    const findings = applyExceptions(bySeverity([...own, ...added]), exceptions);
    const count = (severity: Severity) => openFindings({ findings }, severity).length;
    const open = { error: count('error'), warning: count('warning'), info: count('info') };
    return { ...result, findings, open };
  });
}

function findingsById(results: readonly ProjectResult[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>();
  const all = lineages(results);
  const years = [...new Set(results.map(({ project }) => project.year))].sort((a, b) => a - b);
  years.slice(1).forEach((after, index) => {
    const pair = { before: years[index] ?? after, after };
    for (const { standing, before, after } of pairedLineages(all, pair)) {
      if (standing !== 'continued' || before === undefined || after === undefined) continue;
      const matched = matchIndicators(before.score.rows, after.score.rows).filter(isMatched);
      const falls = ratchets(matched, before, after)
        .filter(({ notable }) => notable)
        .map(toResult);
      found.set(
        after.project.id,
        falls.map((fall) => new Finding(TARGET_BELOW_LAST_ACTUAL, fall)),
      );
    }
  });
  return found;
}

function toResult({ match, sentence, targetText, actualText }: Ratchet): CheckResult {
  const words = () => ({
    message: sentence,
    evidence: `本年${match.after.indicator.words.target}“${targetText}”；上年${match.before.indicator.words.actual}“${actualText}”`,
    advice: '说明目标定得比上年实际低的理由，如任务或资金减少。',
  });
  return { seq: match.after.indicator.seq, words };
}
