import type { Project } from '../model/project.ts';
import type { Basis } from '../model/rulebook.ts';
import type { Severity } from '../model/words.ts';
import type { Fit } from '../scoring/projectFits.ts';
import type { ProjectScore } from '../scoring/projectScore.ts';

/** What a check says of one place. */
export interface CheckResult {
  /** The indicator row; absent for a whole form. */
  readonly seq?: number;
  /** What stands where and what was expected, one fair sentence. */
  readonly message: string;
  /** The cells that it rests on, quoted. */
  readonly evidence: string;
  /** What to do. */
  readonly advice: string;
}

/** What a check may look at: a form, its score under the declared rule book, and the fits. */
export interface AuditSubject {
  readonly project: Project;
  readonly score: ProjectScore;
  readonly fits: readonly Fit[];
}

/** A named check: a noun of the fault, what it means, how much it weighs and where it comes from. */
export interface Check {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** Every place where the fault stands; none where the form is sound. */
  readonly check: (subject: AuditSubject) => readonly CheckResult[];
}

/** A result with the check that found it. */
export interface Finding extends CheckResult {
  readonly code: string;
  readonly title: string;
  readonly severity: Severity;
  readonly basis: Basis;
  /** The reason for which a person accepted it; absent where nobody did. */
  readonly accepted?: string;
}
