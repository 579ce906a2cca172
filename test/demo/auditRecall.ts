import type { ProjectResult } from '../../src/analysis/projectResult.ts';
import type { Finding } from '../../src/audit/finding.ts';
import type { KnownFault } from '../../src/demo/departmentYear.ts';

/** How one check did on forms whose faults are known. */
export interface CheckRecall {
  readonly code: string;
  readonly injected: number;
  readonly found: number;
  /** Known faults that it passed over, as places. */
  readonly missed: readonly string[];
  /** Errors and warnings where no fault was put and none explains them, as places. */
  readonly falseAlarms: readonly string[];
}

/** Holds the findings against the known faults, check by check. */
export function auditRecall(
  results: readonly ProjectResult[],
  faults: readonly KnownFault[],
): CheckRecall[] {
  const findings = new Map(results.map(({ project, findings }) => [project.id, findings]));
  const known = Map.groupBy(faults, ({ projectId }) => projectId);
  const isFound = ({ projectId, code, seq }: KnownFault) =>
    findings.get(projectId)?.some((one) => one.code === code && isSamePlace(one.seq, seq)) === true;
  const alarms = results.flatMap(({ project, findings }) =>
    findings
      .filter((finding) => !isExplained(finding, known.get(project.id) ?? []))
      .map((finding) => ({ code: finding.code, place: placeOf(project.id, finding.seq) })),
  );
  const codes = [...new Set([...faults, ...alarms].map(({ code }) => code))].sort();
  return codes.map((code) => {
    const own = faults.filter((fault) => fault.code === code);
    const missed = own.filter((fault) => !isFound(fault));
    return {
      code,
      injected: own.length,
      found: own.length - missed.length,
      missed: missed.map(({ projectId, seq }) => placeOf(projectId, seq)),
      falseAlarms: alarms.filter((alarm) => alarm.code === code).map(({ place }) => place),
    };
  });
}

/** One line a check, to be read by people. */
export function recallTable(recalls: readonly CheckRecall[]): string {
  const lines = recalls.map(({ code, injected, found, falseAlarms }) => {
    const recall = injected === 0 ? '–' : `${Math.round((found / injected) * 100)} %`;
    return [code, injected, found, recall, falseAlarms.length].join(' | ');
  });
  return ['check | injected | found | recall | false alarms', ...lines].join('\n');
}

function isExplained({ severity, code, seq }: Finding, faults: readonly KnownFault[]): boolean {
  if (severity === 'info') return true;
  return faults.some(
    (fault) =>
      (fault.code === code && isSamePlace(seq, fault.seq)) || fault.alsoFires.includes(code),
  );
}

/** A finding of the whole form answers to a fault in a row, and the other way round. */
function isSamePlace(a: number | undefined, b: number | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function placeOf(projectId: string, seq: number | undefined): string {
  return seq === undefined ? projectId : `${projectId} #${seq}`;
}
