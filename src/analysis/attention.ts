import type { Finding } from '../audit/finding.ts';
import type { Severity } from '../model/words.ts';
import type { ProjectResult } from './projectResult.ts';

/** A project that deserves a look, with the findings that say why, weightiest first. */
export interface AttentionItem {
  readonly result: ProjectResult;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * 需要关注: projects with contradictions or points to explain; most contradictions first, then most
 * points to explain, then the order of the list.
 */
export function attentionItems(results: readonly ProjectResult[]): AttentionItem[] {
  return results
    .map((result) => ({
      result,
      errors: openFindings(result, 'error'),
      warnings: openFindings(result, 'warning'),
    }))
    .filter(({ errors, warnings }) => errors.length + warnings.length > 0)
    .sort((a, b) => b.errors.length - a.errors.length || b.warnings.length - a.warnings.length);
}

/** Findings of one severity that nobody has accepted. */
export function openFindings({ findings }: ProjectResult, severity: Severity): Finding[] {
  return findings.filter((one) => one.severity === severity && one.accepted === undefined);
}
