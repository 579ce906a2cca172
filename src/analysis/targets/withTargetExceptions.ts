import { placeOf, STALE_EXCEPTION, toStale } from '../../audit/applyExceptions.ts';
import type { Severity } from '../../model/words.ts';
import { openFindings } from '../openFindings.ts';
import type { ProjectResult } from '../projectResult.ts';
import { TARGETS } from './targetResults.ts';

/**
 * The same results, in which an exception of the list that meets a finding of the project's target form is not stale:
 * one entry of the list is of both forms.
 */
export function withTargetExceptions(
  results: readonly ProjectResult[],
  targets: readonly ProjectResult[],
): readonly ProjectResult[] {
  const excepted = targets.filter(({ findings }) =>
    findings.some(({ accepted }) => accepted !== undefined),
  );
  if (excepted.length === 0) return results;
  const byId = new Map(excepted.map((target) => [target.project.id, target]));
  return results.map((result) => {
    const target = byId.get(`${result.project.id}/${TARGETS}`);
    return target === undefined ? result : withoutSettled(result, target);
  });
}

function withoutSettled(result: ProjectResult, target: ProjectResult): ProjectResult {
  const met = new Set(
    target.findings.filter(({ accepted }) => accepted !== undefined).map(placeOf),
  );
  const settled = new Set(
    (result.project.listEntry.accepted ?? [])
      .filter((exception) => met.has(placeOf(exception)))
      .map((exception) => toStale(exception).message),
  );
  const findings = result.findings.filter(
    (finding) => finding.code !== STALE_EXCEPTION.code || !settled.has(finding.message),
  );
  if (findings.length === result.findings.length) return result;
  const count = (severity: Severity) => openFindings({ findings }, severity).length;
  return {
    ...result,
    findings,
    open: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}
