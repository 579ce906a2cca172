import type { Finding } from '../audit/finding.ts';
import type { Severity } from '../model/words.ts';
import type { ProjectResult } from './projectResult.ts';

/** A project that deserves a look, and why. */
export interface AttentionItem {
  readonly result: ProjectResult;
  readonly errors: number;
  readonly warnings: number;
  /** The first finding of each check, weightiest first. */
  readonly reasons: readonly AttentionReason[];
}

/** A finding, and how many more places of the form the same check names. */
export interface AttentionReason {
  readonly message: string;
  readonly more: number;
}

/**
 * 需要关注: projects with contradictions or points to explain; most contradictions first, then most
 * points to explain, then the order of the list. Accepted findings do not count.
 */
export function attentionItems(results: readonly ProjectResult[]): AttentionItem[] {
  return results
    .map((result) => {
      const [errors, warnings] = [openFindings(result, 'error'), openFindings(result, 'warning')];
      const reasons = reasonsOf([...errors, ...warnings]);
      return { result, errors: errors.length, warnings: warnings.length, reasons };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}

function reasonsOf(findings: readonly Finding[]): AttentionReason[] {
  const byCheck = Map.groupBy(findings, ({ code }) => code);
  return [...byCheck.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ message: first.message, more: others.length }],
  );
}

/** Findings of one severity that nobody has accepted. */
function openFindings({ findings }: ProjectResult, severity: Severity): Finding[] {
  return findings.filter((one) => one.severity === severity && one.accepted === undefined);
}
